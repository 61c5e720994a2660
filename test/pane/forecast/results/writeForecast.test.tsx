import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { sendCommand } from "../../../../taskpane/commands/commandBus";
import { freeForecastNames } from "../../../../taskpane/forecast/results/freeForecastNames";
import { WriteForecast } from "../../../../taskpane/forecast/results/WriteForecast";
import { type AddSheetsOptions, WorkbookError } from "../../../../taskpane/workbook/port";
import { sheetsRenamed } from "../../../../taskpane/workbook/workbookErrors";
import { FakePort } from "../../views/fakePort";
import { axeFindings, click, renderPart } from "./renderResults";

const part = (
  <WriteForecast
    base={malmoBase}
    scenarios={malmoScenarios}
    shown={["malmo-2026", "malmo-opi"]}
    lastYear={2030}
  />
);
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const sheets = (port: FakePort): string[] => port.added.map(({ name }) => name);

/** A port that writes until it is told to go on, or is stopped. */
class SlowPort extends FakePort {
  goOn: () => void = () => undefined;

  override async addSheets(
    templates: Parameters<FakePort["addSheets"]>[0],
    options: AddSheetsOptions = {},
  ): ReturnType<FakePort["addSheets"]> {
    options.onProgress?.(0.25);
    await new Promise<void>((resolve, reject) => {
      this.goOn = resolve;
      options.signal?.addEventListener("abort", () =>
        reject(new WorkbookError("cancelled", "Skrivningen avbröts.")),
      );
    });
    return super.addSheets(templates, options);
  }
}

test("three sheets are written, named in a notice, and can be taken away again", async () => {
  const port = new FakePort();
  const container = await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  expect(sheets(port)).toEqual(["Prognos", "Antaganden", "Indata"]);
  expect(screen.getByText(/är tillagda sist/).textContent).toBe(
    "Bladen Prognos, Antaganden och Indata är tillagda sist i arbetsboken.",
  );
  expect(await axeFindings(container)).toEqual([]);
  await click(button("Ta bort bladen"));
  expect(port.removed).toEqual(["id-Prognos", "id-Antaganden", "id-Indata"]);
  expect(screen.getByText(/är borttagna/).textContent).toBe(
    "Bladen Prognos, Antaganden och Indata är borttagna.",
  );
});

test("only what was really taken away is said to be, and the offer is gone", async () => {
  const port = new FakePort();
  port.gone.push("Prognos", "Indata");
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  await click(button("Ta bort bladen"));
  expect(screen.getByText(/är borttaget/).textContent).toBe("Bladet Antaganden är borttaget.");
  expect(screen.getByText(/fanns inte längre/).textContent).toBe(
    "Bladen Prognos och Indata fanns inte längre i arbetsboken.",
  );
  expect(screen.queryByRole("button", { name: "Ta bort bladen" })).toBeNull();
});

test("sheets that are gone already are told as gone, and nothing as taken away", async () => {
  const port = new FakePort();
  port.gone.push("Prognos", "Antaganden", "Indata");
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  await click(button("Ta bort bladen"));
  expect(screen.getByText(/fanns inte längre/).textContent).toContain("Inget har tagits bort.");
  expect(screen.queryByText(/är borttag/)).toBeNull();
});

test("sheets that the user has undone are told as gone until they are redone", async () => {
  const port = new FakePort();
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  port.gone.push("Prognos", "Antaganden");
  await act(async () => port.mark({ sheet: "Indata", address: "A1" }));
  expect(button("Ta bort bladen")).toBeTruthy();
  // The user's own sheet may have the name by now.
  jest.spyOn(port, "sheetNames").mockResolvedValue(["Kostnad", "Prognos"]);
  port.gone.push("Indata");
  await act(async () => port.mark({ sheet: "Kostnad", address: "A1" }));
  expect(screen.getByText(/finns inte längre/).textContent).toBe(
    "Bladen Prognos, Antaganden och Indata finns inte längre i arbetsboken.",
  );
  expect(screen.queryByRole("button", { name: "Ta bort bladen" })).toBeNull();
  // Redone, with another sheet in front: the marking has not moved.
  port.gone.length = 0;
  await act(async () => {
    fireEvent.focus(window);
  });
  expect(screen.queryByText(/finns inte längre/)).toBeNull();
  await click(button("Ta bort bladen"));
  expect(port.removed).toHaveLength(3);
});

test("a renamed sheet is told, and they can be taken away when it has its name again", async () => {
  const port = new FakePort();
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  port.refuseWith = sheetsRenamed([{ name: "Prognos", now: "Prognos mars" }]);
  await click(button("Ta bort bladen"));
  expect(screen.getByRole("alert").textContent).toContain("”Prognos” heter nu ”Prognos mars”");
  port.refuseWith = undefined;
  await click(button("Ta bort bladen"));
  expect(port.removed).toHaveLength(3);
});

test.each([
  ["none is taken", ["Kostnad"], "Indata", "Prognos"],
  ["one is taken, in other case", ["PROGNOS"], "Indata 2", "Prognos 2"],
  ["different ones are taken", ["Indata", "Antaganden 2"], "Indata 3", "Prognos 3"],
])("the three names have the same number: %s", (_, taken, indata, prognos) => {
  expect(freeForecastNames(taken)).toMatchObject({ indata, prognos });
});

test("the ribbon's command writes too, and leaves the others' commands alone", async () => {
  const port = new FakePort();
  await renderPart(part, port);
  await act(async () => sendCommand("compare"));
  expect(sheets(port)).toEqual([]);
  await act(async () => sendCommand("write"));
  expect(sheets(port)).toHaveLength(3);
});

describe("when it takes more than a second", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const wait = (ms: number) =>
    act(async () => {
      await jest.advanceTimersByTimeAsync(ms);
    });

  test("it shows how far it has come, and Avbryt stops it with nothing left", async () => {
    const port = new SlowPort();
    await renderPart(part, port);
    await click(button("Skriv till arbetsboken"));
    await wait(900);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await wait(200);
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("25");
    await click(button("Avbryt"));
    expect(screen.getByText("Skrivningen avbröts. Inget har lagts till.")).toBeTruthy();
    expect(sheets(port)).toEqual([]);
  });

  test("a second press while it writes adds nothing more", async () => {
    const port = new SlowPort();
    await renderPart(part, port);
    await click(button("Skriv till arbetsboken"));
    await act(async () => sendCommand("write"));
    await act(async () => port.goOn());
    expect(sheets(port)).toHaveLength(3);
  });
});

test("why it could not be written is told", async () => {
  const port = new FakePort();
  port.refuseWith = new WorkbookError("protected", "Arbetsbokens struktur är skyddad.");
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  expect(screen.getByRole("alert").textContent).toContain("struktur är skyddad");
});

test("without a workbook the button says why not", async () => {
  await renderPart(part);
  expect(button("Skriv till arbetsboken").getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/Det finns ingen arbetsbok att skriva till/)).toBeTruthy();
});

test("a writing goes on while the pane shows something else, and can be stopped when it is back", async () => {
  jest.useFakeTimers();
  const port = new SlowPort();
  let show: (shown: boolean) => void = () => undefined;
  function Switched() {
    const [shown, setShown] = useState(true);
    show = setShown;
    return shown ? part : null;
  }
  await renderPart(<Switched />, port);
  await click(button("Skriv till arbetsboken"));
  await act(async () => show(false));
  await act(async () => jest.advanceTimersByTime(2000));
  await act(async () => show(true));
  expect(button("Skriv till arbetsboken").getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByRole("progressbar").getAttribute("value")).toBe("25");
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual([
    "Bladen skrivs.",
  ]);
  await click(button("Avbryt"));
  expect(screen.getByText(/Skrivningen avbröts/)).toBeTruthy();
  expect(port.added).toEqual([]);
  // How it ended is told once.
  await act(async () => show(false));
  await act(async () => show(true));
  expect(screen.queryByText(/Skrivningen avbröts/)).toBeNull();
  jest.useRealTimers();
});

test("a writing is stopped and forgotten when another workbook is opened", async () => {
  let another: () => void = () => undefined;
  const port = Object.assign(new SlowPort(), {
    onWorkbookChanged: (handler: (same: boolean) => void) => {
      another = () => handler(false);
      return () => undefined;
    },
  });
  await renderPart(part, port);
  await click(button("Skriv till arbetsboken"));
  await act(async () => another());
  expect(port.added).toEqual([]);
  expect(screen.queryByText(/Skrivningen avbröts/)).toBeNull();
  expect(button("Skriv till arbetsboken").getAttribute("aria-disabled")).not.toBe("true");
});
