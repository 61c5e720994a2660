import { readXlsx } from "../../workbench/xlsx/readXlsx";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { MAIN, RELATIONS, workbook } from "./foreignParts";
import { sdkProblemsIn } from "./sdkProblemsIn";
import { open, prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** A workbook whose first sheet has validations in the older place and in Excel's newer one. */
const file = (older: string, newer = ""): Uint8Array => {
  const list = newer === "" ? "" : `<extLst><ext>${newer}</ext></extLst>`;
  return zipOf({
    sheets: { Blad1: 1, "Val i listan": 2 },
    rows: { 1: "", 2: "" },
    more: {
      ...workbook(["Blad1", "Val i listan"]),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" ${X14}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${older}${list}</worksheet>`,
    },
  });
};

const newer = (formula: string, sqref: string): string =>
  `<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1>\n<xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations>`;
const older = (attributes: string, formula: string): string =>
  `<dataValidations count="1"><dataValidation ${attributes}><formula1>${formula}</formula1></dataValidation></dataValidations>`;

interface Rule {
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly isBlocking?: boolean;
  readonly ranges: readonly unknown[];
}
interface Getters {
  getDataValidationRules(sheetId: string): readonly Rule[];
  getRangeString(range: unknown, sheetId: string): string;
}

function rules(model: Model) {
  const [sheet = ""] = model.getters.getSheetIds();
  const getters = model.getters as unknown as Getters;
  return getters.getDataValidationRules(sheet).map(({ criterion, isBlocking, ranges }) => ({
    ...{ type: criterion.type, values: criterion.values, isBlocking },
    cells: ranges.map((range) => getters.getRangeString(range, sheet)),
  }));
}

const notes = async (bytes: Uint8Array): Promise<string> => (await readXlsx(bytes)).notes.join(" ");

test("a list on another sheet, in Excel's newer place, is a list here and in the saved file", async () => {
  const bytes = file("", newer("'Val i listan'!$A$1:$A$3", "B1:B10 D2"));
  const expected = [
    {
      type: "isValueInRange",
      values: ["'Val i listan'!$A$1:$A$3"],
      isBlocking: true,
      cells: ["B1:B10", "D2"],
    },
  ];
  const model = await open(bytes);
  expect(rules(model)).toEqual(expected);
  expect(await notes(bytes)).toBe("");
  const again = await saved(model);
  expect(rules(await open(again))).toEqual(expected);
  expect(sdkProblemsIn(again)).toEqual([]);
});

test("both places at once", async () => {
  const plain = older('type="list" showErrorMessage="1" sqref="A1"', '"Ja,Nej"');
  const model = await open(file(plain, newer("'Val i listan'!$A:$A", "C1:C3")));
  expect(rules(model).map(({ values }) => values)).toEqual([
    ["Ja", "Nej"],
    ["'Val i listan'!$A:$A"],
  ]);
});

test.each([
  ["a list that is a formula", 'type="list" sqref="A1"', "INDIRECT(B1)"],
  ["a list that moves with the cell", 'type="list" sqref="A1:A9"', "B1:B3"],
  ["whole numbers", 'type="whole" sqref="A1"', "5"],
  ["the length of a text", 'type="textLength" sqref="A1"', "5"],
])("%s is left out and told", async (_, attributes, formula) => {
  const bytes = file(older(attributes, formula));
  expect(rules(await open(bytes))).toEqual([]);
  expect(await notes(bytes)).toContain("en del av dataverifieringen");
});

test("a list that moves with its one cell is kept", async () => {
  const [rule] = rules(await open(file(older('type="list" sqref="A1"', "B1:B3"))));
  expect(rule?.values).toEqual(["B1:B3"]);
});

test("messages of its own are told, and what only warns does not stop", async () => {
  const asks = older('type="list" errorStyle="information" prompt="Välj" sqref="A1"', '"Ja,Nej"');
  expect(await notes(file(asks))).toContain("dataverifieringens egna meddelanden");
  expect(rules(await open(file(asks)))[0]?.isBlocking).toBe(false);
  const silent = older('type="list" showErrorMessage="0" sqref="A1"', '"Ja,Nej"');
  expect(rules(await open(file(silent)))[0]?.isBlocking).toBe(false);
});
