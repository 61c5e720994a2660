import { strFromU8, unzipSync } from "fflate";
import { cellSource } from "../../workbench/engine/cellSource";
import { keptNamesOf } from "../../workbench/engine/keptNames";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbook } from "./foreignParts";
import { foreignWorkbooks } from "./foreignWorkbooks";
import { open, prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

/** Everything of the workbook that saving must not change, in the order of its sheets. */
function whole(model: Model) {
  const { getters } = model;
  const ids = getters.getSheetIds();
  const sheets = ids.map((sheetId) => {
    const cells = getters.getCells(sheetId).flatMap((cell) => {
      const position = getters.getCellPosition(cell.id);
      const { value, formattedValue, format: shown } = getters.getEvaluatedCell(position);
      const format = cell.style?.["numberFormat"] ?? cell.format ?? shown;
      const source = cellSource(model, position);
      const isBare = source === "" && format === undefined;
      const place = spreadsheet.helpers.toXC(position.col, position.row);
      return isBare ? [] : [[place, [source, value, formattedValue, format]] as const];
    });
    return { name: getters.getSheetName(sheetId), cells: Object.fromEntries(cells) };
  });
  const areas = getters
    .getNamedRanges()
    .map(({ name, range }) => [name, getters.getRangeString(range)]);
  const kept = keptNamesOf(model).map((name) => ({
    ...name,
    sheet: name.sheet === undefined ? undefined : ids.indexOf(name.sheet),
  }));
  return { sheets, areas, kept };
}

test.each(foreignWorkbooks)("a file with $what is the same when saved", async ({ bytes }) => {
  const model = await open(bytes());
  const again = await open(await saved(model));
  expect(whole(again)).toEqual(whole(model));
});

const NAMES = [
  '<definedName name="Moms">0.25</definedName>',
  '<definedName name="Dubbelt" hidden="1">SUM(Blad1!$A$1:$A$2,\'Blad två\'!$A$1)*2&amp;"Blad1!$A$1"</definedName>',
  '<definedName name="Sats" localSheetId="0">Blad1!$A$2</definedName>',
  '<definedName name="Sats" localSheetId="1">\'Blad två\'!$A$1</definedName>',
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$A,Blad1!$1:$2</definedName>',
];

const named = (): Uint8Array =>
  zipOf({
    sheets: { Blad1: 1, "Blad två": 2 },
    rows: {
      1: '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f>Sats*Moms</f><v>0.75</v></c></row>',
      2: '<row r="1"><c r="A1"><v>5</v></c></row>',
    },
    more: workbook(["Blad1", "Blad två"], `<definedNames>${NAMES.join("")}</definedNames>`),
  });

async function definedNames(model: Model): Promise<string[]> {
  const part = unzipSync(await saved(model))["xl/workbook.xml"] ?? new Uint8Array();
  return strFromU8(part).match(/<definedName .*?<\/definedName>/g) ?? [];
}

test("names that the component has no place for are saved as they were", async () => {
  expect((await definedNames(await open(named()))).sort()).toEqual(NAMES.toSorted());
});

test("their areas follow the sheets, and so does undoing", async () => {
  const model = await open(named());
  const [first = "", second = ""] = model.getters.getSheetIds();
  const rename = { sheetId: second, oldName: "Blad två", newName: "2025" };
  expect(model.dispatch("RENAME_SHEET", rename).isSuccessful).toBe(true);
  const rows = { sheetId: first, sheetName: "Blad1", dimension: "ROW", base: 0, quantity: 2 };
  expect(model.dispatch("ADD_COLUMNS_ROWS", { ...rows, position: "before" }).isSuccessful).toBe(
    true,
  );
  const text = (): string[] =>
    keptNamesOf(model)
      .map(({ name, pieces }) => `${name} ${pieces.join("")}`)
      .sort();
  const moved = [
    "Dubbelt SUM(Blad1!$A$3:$A$4,'2025'!$A$1)*2&\"Blad1!$A$1\"",
    "Moms 0.25",
    "Sats '2025'!$A$1",
    "Sats Blad1!$A$4",
    "_xlnm.Print_Titles Blad1!$A:$A,Blad1!$3:$4",
  ];
  expect(text()).toEqual(moved);
  model.dispatch("REQUEST_UNDO");
  expect(text()).toContain("Sats Blad1!$A$2");
  model.dispatch("REQUEST_REDO");
  expect(text()).toEqual(moved);
  model.dispatch("DELETE_SHEET", { sheetId: second, sheetName: "2025" });
  expect(text()).toEqual([
    'Dubbelt SUM(Blad1!$A$3:$A$4,#REF!)*2&"Blad1!$A$1"',
    "Moms 0.25",
    "Sats Blad1!$A$4",
    "_xlnm.Print_Titles Blad1!$A:$A,Blad1!$3:$4",
  ]);
});
