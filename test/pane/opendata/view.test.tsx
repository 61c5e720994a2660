import { TextDecoder, TextEncoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";

const KPIS = {
  values: [
    {
      id: "N28016",
      title: "Nettokostnad funktionsnedsättning LSS och SFB, kr/inv",
      description: "Källa: SCB.",
    },
  ],
  next_url: null,
};
const MUNICIPALITIES = {
  values: [
    { id: "1280", title: "Malmö", type: "K" },
    { id: "1281", title: "Lund", type: "K" },
  ],
  next_url: null,
};
const DATA = {
  values: [
    {
      kpi: "N28016",
      municipality: "1281",
      period: 2024,
      values: [{ gender: "T", value: 987.5, isdeleted: false }],
    },
  ],
  next_url: null,
};

// jsdom has neither, every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const asked: string[] = [];
const answerOf = (url: string): unknown =>
  url.includes("/kpi?") ? KPIS : url.includes("/data/") ? DATA : MUNICIPALITIES;
const before = globalThis.fetch;
beforeEach(() => {
  asked.length = 0;
  jest.useFakeTimers({
    doNotFake: ["setTimeout", "clearTimeout", "setImmediate", "queueMicrotask"],
    now: new Date("2025-11-30T12:00:00"),
  });
  globalThis.fetch = async (url) => {
    asked.push(decodeURIComponent(String(url)));
    const bytes = new TextEncoder().encode(JSON.stringify(answerOf(String(url))));
    const parts = [bytes];
    const body = {
      getReader: () => ({ read: async () => ({ done: parts.length === 0, value: parts.pop() }) }),
    };
    return { ok: true, status: 200, body } as unknown as Response;
  };
});
afterEach(() => {
  globalThis.fetch = before;
  jest.useRealTimers();
});

const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
  await act(async () => undefined);
};

test("nothing is asked before a button is pressed; then each question is its own, and the sheet names its source", async () => {
  const port = new FakePort();
  await renderPane(port, "Öppna data");
  expect(asked).toEqual([]);
  await click("Sök nyckeltal");
  fireEvent.click(screen.getByRole("radio", { name: /Nettokostnad/ }));
  await click("Hämta listan med kommuner");
  fireEvent.click(screen.getByRole("checkbox", { name: /Lund/ }));
  await click("Hämta från Kolada");
  expect(asked).toEqual([
    "https://api.kolada.se/v3/kpi?title=personlig assistans",
    "https://api.kolada.se/v3/municipality",
    "https://api.kolada.se/v3/data/kpi/N28016/municipality/1281/year/2020,2021,2022,2023,2024",
  ]);
  const fetched = screen.getByRole("region", { name: "Hämtat" });
  expect(plain(fetched.textContent)).toContain("Källa: Kolada, hämtad 2025-11-30");
  expect(plain(fetched.textContent)).toContain(
    "4 av 5 uppgifter saknas hos källan. De är tomma i bladet, inte noll.",
  );
  const cells = within(fetched)
    .getAllByRole("cell")
    .map(({ textContent }) => plain(textContent));
  expect(cells).toEqual(["saknas", "saknas", "saknas", "saknas", "987,5"]);
  await click("Skriv till arbetsboken");
  const [sheet] = port.added;
  expect(sheet?.name).toBe("Kolada");
  expect([...(sheet?.cells ?? [])]).toEqual([
    ["A1", "Nettokostnad funktionsnedsättning LSS och SFB, kr/inv (N28016)"],
    ["A2", "Källa: Kolada, hämtad 2025-11-30"],
    ["A3", "En tom cell är en uppgift som saknas hos källan, inte noll."],
    ["A4", "Kommun"],
    ["B4", "Kod"],
    ["C4", "2020"],
    ["D4", "2021"],
    ["E4", "2022"],
    ["F4", "2023"],
    ["G4", "2024"],
    ["A5", "Lund"],
    // A code is no number to add up: the apostrophe is the cell's prefix for text.
    ["B5", "'1281"],
    ["G5", "987.5"],
  ]);
});

test("what could not be fetched is told with what to do, and the view goes on", async () => {
  globalThis.fetch = async () => {
    throw new TypeError("Failed to fetch");
  };
  await renderPane(new FakePort(), "Öppna data");
  await click("Sök nyckeltal");
  expect(plain(screen.getByRole("alert").textContent)).toBe(
    "Kolada går inte att nå. Kontrollera anslutningen, eller fråga IT om adressen är spärrad. Inget har hämtats. Hämta tabellen på källans webbplats i stället och klistra in den i arbetsboken.",
  );
});
