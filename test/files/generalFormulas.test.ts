import { createModel } from "../../workbench/engine/createModel";
import { workbookData } from "../../workbench/engine/workbookData";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { MAIN, one, styles } from "./foreignParts";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

/** A1 is kronor, A2 a date; what is calculated with them is General in the file, and a number as in Excel. */
const file = one(
  `<row r="1"><c r="A1" s="1"><v>2336</v></c><c r="B1"><f>A1</f><v>2336</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>2336</v></c></row>
   <row r="2"><c r="A2" s="2"><v>45717</v></c><c r="B2"><f>A2+1</f><v>45718</v></c><c r="C2"><v>45717</v></c></row>`,
  "",
  styles(["#,##0.00\\ kr", "yyyy\\-mm\\-dd"]),
);

const shown = (model: Model, xc: string): string =>
  model.getters.getEvaluatedCell(place(model, xc)).formattedValue;
const place = (model: Model, xc: string) => ({
  sheetId: model.getters.getSheetIds()[0] ?? "",
  ...spreadsheet.helpers.toCartesian(xc),
});
const EXPECTED = { A1: "2 336,00 kr", B1: "2336", B2: "45718", C1: "2336", C2: "45717" };
const all = (model: Model) =>
  Object.fromEntries(Object.keys(EXPECTED).map((xc) => [xc, shown(model, xc).replace(/\s/g, " ")]));

test("a formula of General format in a file takes no format of what it calculates with", async () => {
  const model = await open(file());
  expect(all(model)).toEqual(EXPECTED);
  expect(all(createModel(workbookData(model)))).toEqual(EXPECTED);
  expect(all(await open(await saved(model)))).toEqual(EXPECTED);
});

test("the same without styles in the file", async () => {
  const model = await open(
    one(`<row r="1"><c r="A1"><f>DATE(2025,3,1)</f><v>45717</v></c></row>`, "", {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
    })(),
  );
  expect(shown(model, "A1")).toBe("45717");
});

test("a formula that is typed there takes one, as in a cell without format", async () => {
  const model = await open(file());
  model.dispatch("UPDATE_CELL", { ...place(model, "B1"), content: "=A1*2" });
  expect(shown(model, "B1").replace(/\s/g, " ")).toBe("4 672,00 kr");
});
