import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { createModel } from "../../workbench/engine/createModel";
import { printAreasOf } from "../../workbench/engine/printAreas";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import { problemsIn } from "./problemsIn";
import { first, open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const WORKBOOK = "xl/workbook.xml";
const workbookPart = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)[WORKBOOK] ?? new Uint8Array());

/** Excel's own form: name, place of the sheet, area. */
const printNames = (bytes: Uint8Array): string[][] =>
  [
    ...workbookPart(bytes).matchAll(
      /<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">([^<]*)<\/definedName>/g,
    ),
  ].map(([, place = "", area = ""]) => [place, area]);

const areas = (model: Model): Record<string, string> =>
  Object.fromEntries(
    Object.entries(printAreasOf(model)).map(([id, area]) => [model.getters.getSheetName(id), area]),
  );

async function withDeviation(): Promise<Model> {
  const model = createModel();
  await createWorkbenchPort(model).addSheet(deviation2024());
  return model;
}

test("Avvikelse prints its six columns, not the cells of the charts and the comment", async () => {
  const bytes = await saved(await withDeviation());
  // The second sheet of the file: after the empty one.
  expect(printNames(bytes)).toEqual([["1", "'Avvikelse'!$A:$F"]]);
  expect(await problemsIn(bytes)).toEqual([]);
  const right = [...deviation2024().cells.keys()].filter((xc) => /^([G-Z]|[A-Z]{2})\d/.test(xc));
  expect(right.length).toBeGreaterThan(100);
});

test("what is printed comes back from the file, is kept with the work and saved once more", async () => {
  const bytes = await saved(await withDeviation());
  const reopened = await open(bytes);
  expect(areas(reopened)).toEqual({ Avvikelse: "A:F" });
  expect((await readXlsx(bytes)).notes).toEqual([]);
  const kept = createModel(workbookData(reopened));
  expect(areas(kept)).toEqual({ Avvikelse: "A:F" });
  expect(printNames(await saved(kept))).toEqual([["1", "'Avvikelse'!$A:$F"]]);
});

test("it follows a column that is put in, a new name and the sheet's copy, and goes with the sheet", async () => {
  const model = await withDeviation();
  const sheetId = model.getters.getSheetIdByName("Avvikelse") ?? "";
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId, sheetName: "Avvikelse", dimension: "COL" },
    ...{ base: 1, position: "after", quantity: 1 },
  });
  const renamed = { sheetId, oldName: "Avvikelse", newName: "Årets post" };
  model.dispatch("RENAME_SHEET", renamed);
  const copy = { sheetIdTo: "kopia", sheetNameTo: "Kopia" };
  model.dispatch("DUPLICATE_SHEET", { sheetId, ...copy });
  expect(areas(model)).toEqual({ "Årets post": "A:G", Kopia: "A:G" });
  expect(printNames(await saved(model)).map(([, area]) => area)).toContain("'Årets post'!$A:$G");
  model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Årets post" });
  expect(areas(model)).toEqual({ Kopia: "A:G" });
  model.dispatch("REQUEST_UNDO");
  expect(areas(model)).toEqual({ "Årets post": "A:G", Kopia: "A:G" });
});

test("adding the sheet is still one undo step", async () => {
  const model = await withDeviation();
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getSheetIds()).toHaveLength(1);
  expect(areas(model)).toEqual({});
  model.dispatch("REQUEST_REDO");
  expect(areas(model)).toEqual({ Avvikelse: "A:F" });
});

test("an area of cells in a file of Excel's is kept; a sheet without one prints all", async () => {
  const model = createModel();
  await createWorkbenchPort(model).addSheet(
    new SheetBuilder("Allt", { widths: [80], frozenRows: 0, rows: 4 }),
  );
  model.dispatch("UPDATE_CELL", { sheetId: first(model), col: 0, row: 0, content: "1" });
  const files = unzipSync(await saved(model));
  const xml = strFromU8(files[WORKBOOK] ?? new Uint8Array());
  expect(xml).not.toContain("definedName");
  const name =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$C$9</definedName></definedNames>';
  files[WORKBOOK] = strToU8(xml.replace("</sheets>", `</sheets>${name}`));
  const reopened = await open(zipSync(files));
  expect(areas(reopened)).toEqual({ Blad1: "A1:C9" });
  expect(printNames(await saved(reopened))).toEqual([["0", "'Blad1'!$A$1:$C$9"]]);
});

test("Malmö's own provider prints what is read, and its workbook opens without a note", async () => {
  const bytes = await saved(createModel(malmoWorkbook()));
  const [place, area] = printNames(bytes)[0] ?? [];
  // Label, six years, unit, status, source: ten columns.
  expect(area).toBe("'Egen regi'!$A:$J");
  const names = [...workbookPart(bytes).matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  expect(names[Number(place)]?.[1]).toBe("Egen regi");
  expect((await readXlsx(bytes)).notes).toEqual([]);
});
