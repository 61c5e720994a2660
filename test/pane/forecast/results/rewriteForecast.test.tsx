import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Base } from "../../../../src/forecast/base/base";
import { WriteForecast } from "../../../../taskpane/forecast/results/WriteForecast";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { useForecast } from "../../../../taskpane/forecast/ForecastContext";
import { emptyWork } from "../../../../taskpane/forecast/state/work";
import { SheetsPort } from "../../work/sheetsPort";
import { axeFindings, click, renderPart, typed } from "./renderResults";

const small: Base = {
  name: "Granby 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 9000,
    outturnSfb: 5_100_000,
    outturnLss: 3_100_000,
  },
  series: { budget: [{ year: 2025, value: 9_500_000 }] },
};

const part = (base = small, lastYear = 2027) => (
  <WriteForecast base={base} scenarios={[]} shown={[]} lastYear={lastYear} />
);
const more = { ...small, values: { ...small.values, sfbPersons: "15.5" } };

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const asked = (): HTMLElement => screen.getByRole("group", { name: "Det här ändras" });
const lines = (): string[] =>
  within(asked())
    .getAllByRole("listitem")
    .map(({ textContent }) => typed(textContent));

/** The part written once, and then shown with another base. */
async function writtenThen(next: React.ReactElement, port = new SheetsPort()) {
  await renderPart(part(), port);
  await click(button("Skriv till arbetsboken"));
  document.body.replaceChildren();
  const container = await renderPart(next, port);
  await click(button("Skriv till arbetsboken"));
  return { port, container };
}

// Only the clock: the pane's own waits go on.
beforeEach(() =>
  jest.useFakeTimers({
    now: new Date(2026, 2, 31, 12),
    doNotFake: [
      ...(["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const),
      ...(["setImmediate", "clearImmediate", "queueMicrotask", "nextTick", "performance"] as const),
      ...(["requestAnimationFrame", "cancelAnimationFrame"] as const),
    ],
  }),
);
afterEach(() => jest.useRealTimers());

test("written again unchanged: nothing is changed, and nothing can be updated", async () => {
  const { port, container } = await writtenThen(part());
  expect(asked().textContent).toContain("Prognos: inget ändras.");
  expect(asked().textContent).toContain("Indata: inget ändras.");
  expect(button("Behåll bara").getAttribute("aria-disabled")).toBe("true");
  expect(await axeFindings(container)).toEqual([]);
  await click(button("Avbryt"));
  expect([port.updated, port.added.length]).toEqual([[], 3]);
});

test("what changes is told before it is written: sheet, row, from what to what", async () => {
  const { port } = await writtenThen(part(more));
  expect(lines()[0]).toMatch(/^.*SFB.*: 14 → 15,5$/);
  expect(asked().textContent).toContain("Prognos: formlerna är desamma och räknar om.");
  await click(button("Uppdatera bladen"));
  expect(screen.getByText(/är uppdaterade/).textContent).toBe(
    "Bladen Prognos, Antaganden och Indata är uppdaterade. Ångra i arbetsboken ger tillbaka det som stod där.",
  );
  expect(port.added).toHaveLength(3);
  expect(port.updated.map(({ name }) => name)).toEqual(["Prognos", "Antaganden", "Indata"]);
  expect([...(port.held.get("Indata")?.values() ?? [])]).toContain(15.5);
});

test("the last one is kept beside by a name that Excel takes, and is told", async () => {
  const { port } = await writtenThen(part(more));
  await click(screen.getByRole("checkbox", { name: /Behåll Prognos/ }));
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Det behållna bladets namn" });
  expect(name.value).toBe("Prognos 2026-03");
  const type = (value: string) => act(async () => fireEvent.change(name, { target: { value } }));
  await type("Prognos: mars");
  await within(asked()).findByText(/Excel tar inte det namnet/);
  expect(button("Uppdatera bladen").getAttribute("aria-disabled")).toBe("true");
  await type("indata");
  await within(asked()).findByText(/Ett blad har redan det namnet/);
  await type("Prognos i mars");
  await click(button("Uppdatera bladen"));
  expect(screen.getByText("Prognos i mars")).toBeTruthy();
  const kept = port.added.at(-1);
  expect(kept?.name).toBe("Prognos i mars");
  expect(kept?.cells.get("A2")).toMatch(/^Behållen 2026-03-31: bladet Prognos som det skrevs/);
  expect([...(kept?.cells.values() ?? [])].filter((cell) => cell.startsWith("="))).toEqual([]);
});

test("a value changed by hand is told with its cell's name before it is replaced", async () => {
  const port = new SheetsPort();
  await renderPart(part(), port);
  await click(button("Skriv till arbetsboken"));
  const [place] = [...(port.held.get("Indata") ?? [])].find(([, value]) => value === 14) ?? [""];
  port.held.get("Indata")?.set(place, 16);
  await click(button("Skriv till arbetsboken"));
  expect(asked().textContent).toContain("Bladet har ändrats för hand sedan 2026-03-31");
  expect(lines()).toContainEqual(expect.stringMatching(/SFB.*: 14 → 16$/));
  expect(lines()).toContainEqual(expect.stringMatching(/SFB.*: 16 → 14$/));
  // Changed once more while the list stands there: it is shown anew.
  port.held.get("Indata")?.set(place, 17);
  await click(button("Ersätt"));
  expect(asked().textContent).toContain("Arbetsboken har ändrats sedan listan visades.");
  await click(button("Ersätt"));
  expect(port.held.get("Indata")?.get(place)).toBe(14);
});

test("a longer forecast asks before it writes over a cell of the user's", async () => {
  const port = new SheetsPort();
  await renderPart(part(), port);
  await click(button("Skriv till arbetsboken"));
  const last = [...(port.held.get("Prognos")?.keys() ?? [])].at(-1) ?? "";
  const row = Math.max(
    ...[...(port.held.get("Prognos")?.keys() ?? [])].map((at) => Number(at.replace(/\D+/, ""))),
  );
  expect(last).not.toBe("");
  port.held.get("Prognos")?.set(`B${row + 3}`, "min rad");
  document.body.replaceChildren();
  await renderPart(part(small, 2030), port);
  await click(button("Skriv till arbetsboken"));
  expect(asked().textContent).toContain(`Prognos!B${row + 3}`);
  expect(button("Skriv över cellerna")).toBeTruthy();
  await click(button("Skriv som nya blad"));
  expect(port.held.get("Prognos")?.get(`B${row + 3}`)).toBe("min rad");
  expect(port.added.map(({ name }) => name)).toContain("Prognos 2");
});

test("a formula of the user's that a row of ours leaves behind is told by its cell", async () => {
  const port = new SheetsPort();
  await renderPart(part(), port);
  await click(button("Skriv till arbetsboken"));
  const held = port.held.get("Prognos");
  const rowOf = (at: string): number => Number(at.replace(/\D+/, ""));
  const formulas = [...(held ?? [])].filter(
    ([at, value]) => at.startsWith("B") && String(value).startsWith("="),
  );
  const [place = ""] = formulas.sort(([one], [other]) => rowOf(other) - rowOf(one))[0] ?? [];
  port.held.get("Indata")?.set("N2", `=Prognos!${place}`);
  port.held.get("Indata")?.set("N3", "=Prognos!A1");
  document.body.replaceChildren();
  await renderPart(part(small, 2030), port);
  await click(button("Skriv till arbetsboken"));
  expect(asked().textContent).toContain(
    `En formel i arbetsboken pekar på celler som flyttas eller försvinner, och följer inte med: Indata!N2 (på Prognos!${place}).`,
  );
});

test("a row put in among ours cannot be updated in place, and that is said", async () => {
  const port = new SheetsPort();
  await renderPart(part(), port);
  await click(button("Skriv till arbetsboken"));
  const cells = [...(port.held.get("Indata") ?? [])];
  const moved = cells.map(
    ([at, value]) =>
      [
        at.replace(/\d+/, (digits) => String(Number(digits) + (Number(digits) > 7 ? 1 : 0))),
        value,
      ] as const,
  );
  port.held.set("Indata", new Map(moved));
  await click(button("Skriv till arbetsboken"));
  expect(asked().textContent).toContain("har satts in, flyttats eller tagits bort i Indata.");
  expect(button("Ersätt").getAttribute("aria-disabled")).toBe("true");
  expect(screen.queryByRole("checkbox", { name: /^Behåll/ })).toBeNull();
});

/** The part over the pane's own work, which fetching changes. */
function OwnWork() {
  const { base } = useForecast().work;
  return base === undefined ? null : part(base);
}

test("what was changed by hand is fetched into the pane, and then nothing of it is replaced", async () => {
  const port = new SheetsPort();
  port.stored = { text: keptText({ ...emptyWork, base: small }), revision: "1" };
  const container = await renderPart(<OwnWork />, port);
  await screen.findByRole("button", { name: "Skriv till arbetsboken" });
  await click(button("Skriv till arbetsboken"));
  const held = port.held.get("Indata");
  const [place] = [...(held ?? [])].find(([, value]) => value === 14) ?? [""];
  held?.set(place, 16);
  held?.set("A1", "Min rubrik");
  await click(button("Skriv till arbetsboken"));
  await click(button("Hämta ändringarna"));
  expect(screen.getByText(/Hämtat ur bladen/)).toBeTruthy();
  const told = screen.getAllByRole("listitem").map(({ textContent }) => typed(textContent));
  expect(told).toEqual([
    expect.stringMatching(/SFB.*: 14 → 16$/),
    expect.stringContaining("Min rubrik"),
  ]);
  expect(screen.getByText(/Det här kan inte hämtas/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
  await click(button("Skriv till arbetsboken"));
  expect(lines().filter((line) => line.includes("16 → 14"))).toEqual([]);
  expect(port.held.get("Indata")?.get(place)).toBe(16);
});
