import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { changedNotes } from "../../workbench/xlsx/changedNotes";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { foreignWorkbooks } from "./foreignWorkbooks";
import { contents, open, prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

function at(model: Model, place: string) {
  const mark = place.lastIndexOf("!");
  const sheetId = model.getters.getSheetIdByName(place.slice(0, mark)) ?? "";
  return { sheetId, ...spreadsheet.helpers.toCartesian(place.slice(mark + 1)) };
}

describe.each(foreignWorkbooks)("a file with $what", ({ bytes, cells, formulas = {} }) => {
  test("is opened with its values, their look and its formulas", async () => {
    const model = await open(bytes());
    for (const [place, [value, shown]] of Object.entries(cells)) {
      const cell = model.getters.getEvaluatedCell(at(model, place));
      expect([place, cell.value]).toEqual([place, value]);
      if (shown !== undefined) expect([place, cell.formattedValue]).toEqual([place, shown]);
    }
    for (const [place, formula] of Object.entries(formulas)) {
      expect([place, cellSource(model, at(model, place))]).toEqual([place, formula]);
    }
  });

  test("gives the values that the file says, and the same when kept and taken up again", async () => {
    const { data, saved: told } = await readXlsx(bytes());
    const model = createModel(data);
    expect(changedNotes(model, told)).toEqual([]);
    expect(contents(createModel(workbookData(model)))).toEqual(contents(model));
  });
});

test("a formula that gives another value here than in the file is told", async () => {
  const bytes = zipOf({
    sheets: { Blad1: 1 },
    rows: {
      1: '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>TODAY()</f><v>1</v></c></row>',
    },
  });
  const { data, saved: told } = await readXlsx(bytes);
  expect(changedNotes(createModel(data), told)).toEqual([
    "Formler som ger ett annat värde här än det som filen har: Blad1!A1. En del kan bero på dagens datum eller på slumptal.",
  ]);
});

test("a workbook saved here is read with the values that it says", async () => {
  const bytes = await saved(await open(foreignWorkbooks[6]?.bytes() ?? new Uint8Array()));
  const { data, saved: told } = await readXlsx(bytes);
  expect(changedNotes(createModel(data), told)).toEqual([]);
});
