import { forecastSheetNames } from "../../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import { malmoBase } from "../../../src/forecast/malmo/malmoBase";
import { previewBase } from "../../../taskpane/forecast/base/previewBase";
import { readInputSheet } from "../../../taskpane/forecast/base/readCells";
import { withRead } from "../../../taskpane/forecast/base/withRead";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

/** What every formula of the sheet comes to: a figure that nobody has given. */
const WORKED_OUT = 77;
const work: Work = { ...emptyWork, base: malmoBase, lastYear: 2030 };

/** The sheet Indata as the pane writes it, with cells typed over by label. */
function sheetCells(typed: Readonly<Record<string, number>>): CellContent[][] {
  const content = { base: malmoBase, scenarios: [], lastYear: 2026 };
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

async function readBack(typed: Readonly<Record<string, number>>, into: Work = work) {
  const formulas = sheetCells(typed);
  const values = formulas.map((row) =>
    row.map((cell) => (String(cell).startsWith("=") ? WORKED_OUT : cell)),
  );
  const port = new FakePort();
  port.sheetNames = async () => ["Indata"];
  port.read = async (range) => ({ ...range, values, formulas });
  const found = await readInputSheet(port);
  if (found.kind === "refused") throw new Error(found.message);
  const { read } = previewBase(found.rows);
  if (read === undefined) throw new Error("nothing could be read");
  const { base } = withRead(into, read, found.place, found.notes).work;
  if (base === undefined) throw new Error("no base");
  return base;
}

const numbers = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, Number(value)]));

test("the pane's own sheet read back is the base as it was: no more figures, and all its notes", async () => {
  const base = await readBack({});
  expect(numbers(base.values)).toEqual(numbers(malmoBase.values));
  expect(base.notes).toEqual(malmoBase.notes);
});

test("in a workbook without a base the notes are those of the sheet", async () => {
  const base = await readBack({}, emptyWork);
  expect(base.notes).toEqual(malmoBase.notes);
});

test("a figure that was typed over is one's own, its old source with it no more; the others are as they were", async () => {
  const { values, notes } = await readBack({ "SFB-personer i snitt": 460 });
  expect(values.sfbPersons).toBe(460);
  expect(notes?.sfbPersons).toBeUndefined();
  expect(notes?.lssPersons).toEqual(malmoBase.notes?.lssPersons);
});

test("a figure that the sheet worked out and the user typed over is given, as is a changed default", async () => {
  expect(malmoBase.values).not.toHaveProperty("sfbStock");
  expect(malmoBase.values).not.toHaveProperty("sfbOutflow");
  const { values } = await readBack({
    "SFB-personer vid basårets slut": 470,
    "Avslutade SFB-personer per år": 12,
  });
  expect(values.sfbStock).toBe(470);
  expect(values.sfbOutflow).toBe(12);
});
