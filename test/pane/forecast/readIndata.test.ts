import { forecastSheetNames } from "../../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import type { Base } from "../../../src/forecast/base/base";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { previewBase } from "../../../taskpane/forecast/base/previewBase";
import { providerText } from "../../../taskpane/forecast/base/providerText";
import { readInputSheet } from "../../../taskpane/forecast/base/readBaseCells";
import type { BaseCells } from "../../../taskpane/forecast/base/baseCells";
import { readMarkedFigures } from "../../../taskpane/forecast/base/readFigures";
import type { OpenBlock } from "../../../taskpane/ownfigures/ownBlock";
import { withRead } from "../../../taskpane/forecast/base/withRead";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

/** What every formula of the sheet comes to: a figure that nobody has given. */
const WORKED_OUT = 77;
const { values, series, notes = {}, history = [] } = malmoBase;
const own: Base = { name: "Kommunen 2025", values, series, notes, history };
const work: Work = { ...emptyWork, base: own, lastYear: 2030 };

/** The sheet Indata as the pane writes it, with cells typed over by label. */
function sheetCells(typed: Readonly<Record<string, number>>, written: Base): CellContent[][] {
  const content = { base: written, scenarios: [], lastYear: 2026 };
  const sheet = forecastSheets(content, forecastSheetNames).find(({ name }) => name === "Indata");
  return Array.from({ length: sheet?.layout.rows ?? 0 }, (_, row) => {
    const cells = [..."ABCDEFGH"].map((column): CellContent => {
      const cell = sheet?.cells.get(`${column}${row + 1}`) ?? null;
      // A workbook shows a text without the mark before it.
      return cell !== null && /^-?\d+(\.\d+)?$/.test(cell)
        ? Number(cell)
        : (cell?.replace(/^'/, "") ?? null);
    });
    const over = typed[String(cells[0])];
    return over === undefined ? cells : cells.with(1, over);
  });
}

async function found(
  typed: Readonly<Record<string, number>>,
  written: Base,
  read: (port: FakePort) => Promise<BaseCells | OpenBlock> = readInputSheet,
) {
  const formulas = sheetCells(typed, written);
  const values = formulas.map((row) =>
    row.map((cell) => (String(cell).startsWith("=") ? WORKED_OUT : cell)),
  );
  const port = new FakePort();
  port.sheetNames = async () => ["Indata"];
  port.read = async (range) => ({ ...range, values, formulas });
  port.selection = async () => ({ sheet: "Indata", address: `A1:H${values.length}` });
  const cells = await read(port);
  if ("block" in cells) throw new Error("read as a table of the user's own");
  return cells;
}

async function readWith(typed: Readonly<Record<string, number>>, into: Work = work, written = own) {
  const { rows, provider, place, notes } = await found(typed, written);
  const { read } = previewBase(rows, provider);
  if (read === undefined) throw new Error("nothing could be read");
  const taken = withRead(into, read, place, notes);
  const { base } = taken.work;
  if (base === undefined) throw new Error("no base");
  return { base, said: providerText(read.base, taken) };
}

const readBack = async (typed: Readonly<Record<string, number>>, into?: Work): Promise<Base> =>
  (await readWith(typed, into)).base;

const numbers = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, Number(value)]));

test("the pane's own sheet read back is the base as it was: no more figures, and all its notes", async () => {
  const base = await readBack({});
  expect(numbers(base.values)).toEqual(numbers(own.values));
  expect(base.notes).toEqual(own.notes);
});

const granby: Base = {
  name: "Granby 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 5900,
    outturnSfb: 4_900_000,
    outturnLss: 2_040_000,
    outturnProvider: 1_210_000,
    providerPersons: 4,
  },
  series: {
    budget: [{ year: 2025, value: 7_500_000 }],
    inhabitants: [{ year: 2025, value: 25_040 }],
  },
  notes: { sfbPersons: { status: "indata", text: "Verksamhetssystemet, snitt 2025." } },
};

test.each([
  ["Malmö", own],
  ["a small municipality", granby],
])(
  "%s: the sheet marked whole is read as by its own button, with status and source",
  async (_, it) => {
    const marked = await found({}, it, readMarkedFigures);
    expect(marked).toEqual(await found({}, it));
    expect(marked.notes).toEqual(it.notes);
    const { read } = previewBase(marked.rows, marked.provider);
    expect(numbers(read?.base.values ?? {})).toEqual(numbers(it.values));
  },
);

test("an example's own sheet is still the example's, and is not mixed with one's own base", async () => {
  const into: Work = { ...work, base: { ...own, history: [] } };
  const { cells } = { cells: sheetCells({}, own) };
  const port = new FakePort();
  port.sheetNames = async () => ["Indata"];
  port.read = async (range) => {
    const values = cells.map((row, place) =>
      place === 0 ? row.with(0, "Exempel: Malmö – Indata") : row,
    );
    return { ...range, values, formulas: values };
  };
  const { rows, place, notes, example } = await readInputSheet(port);
  const { read } = previewBase(rows);
  if (read === undefined) throw new Error("nothing could be read");
  const { base } = withRead(into, read, place, notes, example).work;
  expect(base?.example).toBe("Exempel: Malmö");
  expect(base?.history).toBeUndefined();
});

test("in a workbook without a base the notes are those of the sheet", async () => {
  const base = await readBack({}, emptyWork);
  expect(base.notes).toEqual(own.notes);
});

test("a figure that was typed over is one's own, its old source with it no more; the others are as they were", async () => {
  const { values, notes } = await readBack({ "SFB-personer i snitt": 460 });
  expect(values.sfbPersons).toBe(460);
  expect(notes?.sfbPersons).toBeUndefined();
  expect(notes?.lssPersons).toEqual(own.notes?.lssPersons);
});

test("a figure that the sheet worked out and the user typed over is given, as is a changed default", async () => {
  expect(own.values).not.toHaveProperty("sfbStock");
  expect(own.values).not.toHaveProperty("sfbOutflow");
  const { values } = await readBack({
    "SFB-personer vid basårets slut": 470,
    "Avslutade SFB-personer per år": 12,
  });
  expect(values.sfbStock).toBe(470);
  expect(values.sfbOutflow).toBe(12);
});

describe("the own provider's model", () => {
  const provider = { monthlyPay: "28000", persons: 56, sfbActiveHours: "300000" };
  const withModel: Base = { ...own, provider };
  const into: Work = { ...work, base: withModel };
  /** What the model's year comes to by its formula. */
  const YEAR = { År: 2025 };

  test("stays where the sheet that is read has none, which is said before it is taken", async () => {
    const { base, said } = await readWith({ "SFB-personer i snitt": 460 }, into);
    expect(base.values.sfbPersons).toBe(460);
    expect(base.provider).toEqual(provider);
    expect(said).toBe(`Egen regis modell finns inte i det lästa och behålls från ”${own.name}”.`);
  });

  test("of another year than the one that is read is said to be so", async () => {
    const { base, said } = await readWith({ Basår: 2026, "Budget 2025": 1 }, into);
    expect(base.provider).toEqual(provider);
    expect(said).toMatch(/ Den gäller 2025: kontrollera den\.$/);
  });

  test("on the sheet takes the place of the one before, with what was typed over there", async () => {
    const before: Work = { ...work, base: { ...own, provider: { monthlyPay: "1" } } };
    const { base, said } = await readWith({ ...YEAR, Månadslön: 29_500 }, before, withModel);
    expect(base.provider).toEqual({
      monthlyPay: "29500",
      persons: "56",
      sfbActiveHours: "300000",
    });
    expect(numbers(base.values)).toEqual(numbers(own.values));
    expect(said).toBe("Egen regis modell är läst: 3 uppgifter.");
  });

  test("with a figure beyond its limits stops the reading, by the row of the sheet", async () => {
    const { rows, provider: model } = await found({ ...YEAR, Månadslön: -1 }, withModel);
    const row = (model ?? []).findIndex(([label]) => label === "Månadslön") + 1;
    expect(row).toBeGreaterThan(rows.length);
    const { read, problem } = previewBase(rows, model);
    expect(read).toBeUndefined();
    expect(problem).toMatch(new RegExp(`^Egen regi: Rad ${row} \\(”Månadslön”\\)`));
  });

  test("is not spoken of where there is none", async () => {
    const { base, said } = await readWith({});
    expect(base).not.toHaveProperty("provider");
    expect(said).toBeUndefined();
  });
});
