import { act, fireEvent, render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../../taskpane/look/icons";
import { fetchNeeded } from "../../../taskpane/newversion/fetchPart";
import { lookForNewVersion, newerBuild } from "../../../taskpane/newversion/newVersion";
import { NewVersionNotice } from "../../../taskpane/newversion/NewVersionNotice";
import { onLeaving } from "../../../taskpane/newversion/leaving";
import { openAnew } from "../../../taskpane/newversion/openAnew";
import { LateView } from "../../../taskpane/shared/LateView";
import { PaneContext } from "../../../taskpane/start/PaneContext";
import { FakePort } from "../views/fakePort";

jest.mock("../../../taskpane/newversion/openAnew", () => ({ openAnew: jest.fn() }));

registerPaneIcons();

const HOUR_MS = 3_600_000;

/** The pane's page as a build gives it out. */
const pageOf = (hash: string, version = "1.0.0"): string =>
  `<html><head><link rel="stylesheet" href="taskpane.css"><script src="office-loader.js"
    data-scripts="functions.${hash}.js taskpane.${hash}.js" data-version="${version}"
    data-parameters="2026-11-29"></script></head><body></body></html>`;

const LOGIN = "<html><body><form>Logga in</form></body></html>";

const asked = jest.fn<Promise<unknown>, [URL, RequestInit]>();
const answers = (text: string, ok = true): void => {
  asked.mockImplementation(() => Promise.resolve({ ok, text: () => Promise.resolve(text) }));
};

beforeEach(async () => {
  const own = new DOMParser().parseFromString(pageOf("a"), "text/html");
  document.head.replaceChildren(...own.head.children);
  globalThis.fetch = asked as never;
  answers(pageOf("a"));
  // What a test before this one has found is no more.
  await lookForNewVersion();
  asked.mockClear();
});
afterEach(() => jest.useRealTimers());

test("the pane's own host is asked for the pane's own page, under an address that no cache has seen", async () => {
  await lookForNewVersion();
  expect(asked).toHaveBeenCalledTimes(1);
  const [address, { cache, redirect }] = asked.mock.calls[0] as [URL, RequestInit];
  expect(address.origin).toBe(window.location.origin);
  expect(address.pathname).toBe(window.location.pathname);
  expect(address.search).toMatch(/^\?bygge=\w+$/);
  expect([cache, redirect]).toEqual(["no-store", "error"]);
});

test.each<[string, () => void]>([
  ["the same page", () => answers(pageOf("a"))],
  ["a page to log in at", () => answers(LOGIN)],
  ["an error page", () => answers(pageOf("b"), false)],
  ["no answer", () => asked.mockImplementation(() => Promise.reject(new TypeError("Failed")))],
  ["a page with something else for a version", () => answers(pageOf("b", "<b>1</b>"))],
])("%s is no new version", async (_what, prepare) => {
  prepare();
  await lookForNewVersion();
  expect(newerBuild()).toBeUndefined();
});

test("another build is one, until the server is put back", async () => {
  answers(pageOf("b", "1.1.0"));
  await lookForNewVersion();
  expect(newerBuild()).toMatchObject({ version: "1.1.0" });
  // What cannot be told changes nothing.
  answers(LOGIN);
  await lookForNewVersion();
  expect(newerBuild()).toMatchObject({ version: "1.1.0" });
  answers(pageOf("a"));
  await lookForNewVersion();
  expect(newerBuild()).toBeUndefined();
});

const port = new FakePort();

async function shown(children: React.ReactNode = null): Promise<void> {
  await act(async () => {
    render(
      <PaneContext.Provider value={{ connection: { kind: "workbook", port }, target: undefined }}>
        <NewVersionNotice />
        {children}
      </PaneContext.Provider>,
    );
  });
}

test("nothing is asked until the pane has been open an hour, and then once an hour while it is in sight", async () => {
  jest.useFakeTimers();
  await shown();
  const come = (): void => {
    document.dispatchEvent(new Event("visibilitychange"));
  };
  come();
  await act(() => jest.advanceTimersByTimeAsync(HOUR_MS - 1));
  come();
  expect(asked).not.toHaveBeenCalled();
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(asked).toHaveBeenCalledTimes(1);
  const sight = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await act(() => jest.advanceTimersByTimeAsync(5 * HOUR_MS));
  expect(asked).toHaveBeenCalledTimes(1);
  sight.mockRestore();
  come();
  come();
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(asked).toHaveBeenCalledTimes(2);
});

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(button(name));
  });

test("the new version is told of by its number, and can wait", async () => {
  answers(pageOf("b", "1.1.0"));
  await shown();
  expect(screen.queryByText("En ny version av PA-kalkyl finns")).toBeNull();
  await act(lookForNewVersion);
  expect(screen.getByRole("status").textContent).toContain(
    "En ny version av PA-kalkyl finns: version 1.1.0 (du har 1.0.0). ",
  );
  await press("Senare");
  expect(screen.queryByText("En ny version av PA-kalkyl finns")).toBeNull();
});

test("what is not kept is named before the page is loaded anew, and is the user's to give up", async () => {
  answers(pageOf("b"));
  const kept = jest.fn(() => Promise.resolve(undefined));
  const end = [onLeaving(kept), onLeaving(() => "Retro: de senaste ändringarna")];
  await shown(<input aria-label="Nyttjandegrad 2027" data-pending="true" defaultValue="hög" />);
  await act(lookForNewVersion);
  await press("Ladda om sidan");
  expect(kept).toHaveBeenCalledTimes(1);
  expect(openAnew).not.toHaveBeenCalled();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Retro: de senaste ändringarna",
    "”hög” i Nyttjandegrad 2027, som inte gick att använda",
  ]);
  await press("Ladda om");
  expect(openAnew).toHaveBeenCalledWith(port);
  end.forEach((each) => each());
});

test("where all is kept nothing is asked", async () => {
  jest.mocked(openAnew).mockClear();
  answers(pageOf("b"));
  await shown();
  await act(lookForNewVersion);
  await press("Ladda om sidan");
  expect(openAnew).toHaveBeenCalledTimes(1);
});

describe("a part whose file is gone", () => {
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());
  const gone = (): Promise<never> => Promise.reject(new Error("ChunkLoadError"));

  test("is of another version where there is one, and trying again is not offered", async () => {
    answers(pageOf("b", "1.1.0"));
    await shown(<LateView name="Retro" load={gone} props={{}} />);
    expect(screen.getByRole("alert").textContent).toContain(
      "Fliken Retro kunde inte hämtas: PA-kalkyl har bytts till en ny version",
    );
    expect(screen.getAllByRole("button", { name: "Ladda om sidan" })).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Försök igen" })).toBeNull();
  });

  test("may come when it is tried again where there is none", async () => {
    await shown(<LateView name="Retro" load={gone} props={{}} />);
    expect(button("Försök igen")).toBeTruthy();
    await expect(fetchNeeded("Läsaren av filer", gone)).rejects.toThrow(
      "Läsaren av filer kunde inte hämtas. Kontrollera anslutningen och försök igen.",
    );
  });

  test("that something needs says to load the pane anew where there is one", async () => {
    answers(pageOf("b"));
    await expect(fetchNeeded("Läsaren av filer", gone)).rejects.toThrow(/Ladda om panelen/);
  });
});
