import { strFromU8, unzipSync } from "fflate";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { createModel } from "../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { problemsIn } from "./problemsIn";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

function template(): SheetBuilder {
  const sheet = new SheetBuilder("Prognos", { widths: [120, 80, 80, 80], frozenRows: 0, rows: 20 });
  // A text that looks like a number, a formula, and the same heading again in another case.
  const headings = ["Post", "'2026", "=2026+1", "POST"];
  headings.forEach((heading, column) => sheet.put(`${"ABCD"[column]}3`, heading, "head"));
  sheet.put("A4", "SFB", "label");
  sheet.put("B4", 2, "value");
  sheet.put("A5", "Summa", "totalLabel");
  sheet.put("B5", "=SUM(B4,1)", "total");
  sheet.tables.push({ id: "Prognos", range: "A3:D5", totals: true });
  return sheet;
}

async function file(): Promise<Uint8Array> {
  const model = createModel();
  await createWorkbenchPort(model).addSheets([template()]);
  return saved(model);
}

const CONFIG = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: "None",
};

const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

test("a table's list of headings says what its cells show, each heading its own", async () => {
  const bytes = await file();
  const table = strFromU8(unzipSync(bytes)["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(attributes(table.slice(table.indexOf("<tableColumns")), "name").slice(0, 4)).toEqual([
    ...["Post", "2026", "2027", "POST2"],
  ]);
  expect(attributes(table, "totalsRowCount")).toEqual(["1"]);
  expect(attributes(table, "totalsRowLabel")).toEqual(["Summa"]);
  expect(table).toContain("<totalsRowFormula>SUM(B4,1)</totalsRowFormula>");
  const { getters } = await open(bytes);
  const sheetId = getters.getSheetIdByName("Prognos") ?? "";
  const shown = [0, 1, 2, 3].map((col) => getters.getEvaluatedCell({ sheetId, col, row: 2 }).value);
  expect(shown).toEqual(["Post", "2026", "2027", "POST2"]);
  expect(getters.getCoreTables(sheetId)).toHaveLength(1);
});

test("the pane knows a table by the name that the saved file gives it", async () => {
  const model = createModel();
  const port = createWorkbenchPort(model);
  await port.addSheets([template()]);
  const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
  // A table of one row is not saved, and takes no number; the one after it does.
  for (const zone of [
    { left: 0, top: 9, right: 1, bottom: 9 },
    { left: 0, top: 12, right: 1, bottom: 14 },
  ]) {
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    model.dispatch("CREATE_TABLE", { sheetId, ranges, tableType: "static", config: CONFIG });
  }
  const parts = unzipSync(await saved(model));
  const inFile = Object.entries(parts)
    .filter(([path]) => path.startsWith("xl/tables/"))
    .map(([, bytes]) => strFromU8(bytes))
    .map((xml) => [attributes(xml, "displayName")[0], attributes(xml, "ref")[0]]);
  expect(inFile).toHaveLength(2);
  expect((await port.tables()).map(({ name, address }) => [name, address])).toEqual(inFile);
});

test("the file with it has no problem by the rules of the format", async () => {
  expect(await problemsIn(await file())).toEqual([]);
});
