import { canonicalFormula } from "../../workbench/engine/formulaText";
import { createModel } from "../../workbench/engine/createModel";
import { cellSource } from "../../workbench/engine/cellSource";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { open, prepareWorkbench, saved } from "../files/workbench";
import { one } from "../files/foreignParts";
import { unzipSync, strFromU8 } from "fflate";

beforeAll(prepareWorkbench);

const DATA = { A1: "2", A2: "3", A3: "5", A4: "hej" };

function model(formula: string) {
  return createModel({
    version: "19.3.2",
    sheets: [{ id: "a", name: "Blad1", cells: { ...DATA, D1: formula } }],
    namedRanges: { Timmar: "Blad1!A1:A3" },
  });
}

const at = (xc: string) => ({ sheetId: "a", ...spreadsheet.helpers.toCartesian(xc) });
const valueOf = (formula: string) => model(formula).getters.getEvaluatedCell(at("D1")).value;

/** By hand: A1 = 2, A2 = 3, A3 = 5, Timmar = A1:A3. */
test.each<[formula: string, value: unknown]>([
  ["=LET(x,A1,x+1)", 3],
  ["=LET(x,A1:A3,y,SUM(x),y*2)", 20],
  ["=LET(x,1,LET(x,x+1,x*10)+x)", 21],
  ['=LET(a,Timmar,SUMIF(a,">2"))', 8],
  ["=LET(x,A2,Timmar,7,x+Timmar)", 10],
  ["=1+LET(x,A1:A3,ROWS(x))", 4],
  ['=LET(x,1/0,IFERROR(x,"fel"))', "fel"],
  ["=LET(x,FILTER(A1:A3,A1:A3>2),INDEX(x,2))", 5],
  ["=LET(slump,RAND(),slump-slump)", 0],
  ["=LET(a,A1,b,A2,a-b)+LET(a,A1,b,A2,b-a)*10", 9],
  ["=LET(pris_2,A1,Pris_2*2)", 4],
  ["=LET(x,5,y,x*2)", "#VALUE!"],
  ["=LET(A1,5,A1)", "#VALUE!"],
  ["=LET(r,5,r)", "#VALUE!"],
])("%s is %s", (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});

test("an answer of several cells fills them", () => {
  const of = model("=LET(x,A1:A3,x*2)");
  expect(["D1", "D2", "D3"].map((xc) => of.getters.getEvaluatedCell(at(xc)).value)).toEqual([
    4, 6, 10,
  ]);
});

test("the cells of LET follow rows that are put in, and new values are taken", () => {
  const of = model("=LET(x,A1:A3,y,A1,SUM(x)+y)");
  of.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: "a", sheetName: "Blad1", dimension: "ROW" },
    ...{ base: 0, quantity: 1, position: "before" },
  });
  expect(cellSource(of, at("D2"))).toBe("=LET(x,A2:A4,y,A2,SUM(x)+y)");
  of.dispatch("UPDATE_CELL", { ...at("A2"), content: "10" });
  expect(of.getters.getEvaluatedCell(at("D2")).value).toBe(28);
});

test("what is wrong with LET is said in Swedish", () => {
  const { message } = model("=LET(x,5,y,x*2)").getters.getEvaluatedCell(at("D1"));
  expect(message).toContain("namn och värde i par");
});

test("LET is typed with semicolons and Swedish functions", () => {
  expect(canonicalFormula("=LET(pris;A1;OM(pris>1;pris*0,5;0))")).toBe(
    "=LET(pris,A1,IF(pris>1,pris*0.5,0))",
  );
});

test("LET of a file is calculated, shown as it is and saved with Excel's marks", async () => {
  const stored = "_xlfn.LET(_xlpm.pris,A1,_xlpm.antal,3,_xlpm.pris*_xlpm.antal+Pris)";
  const rows = `<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1">${stored.replace("+Pris", "")}</f><v>6</v></c></row>`;
  const opened = await open(one(rows)());
  const place = { sheetId: opened.getters.getSheetIds()[0] ?? "", col: 1, row: 0 };
  expect(opened.getters.getEvaluatedCell(place).value).toBe(6);
  expect(opened.getters.getCellText(place, { showFormula: true })).toBe(
    "=LET(pris;A1;antal;3;pris*antal)",
  );
  const file = unzipSync(await saved(opened));
  const sheet = strFromU8(file["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  expect(sheet).toContain(`ref="B1">${stored.replace("+Pris", "")}</f>`);
});

/** Microsoft's description of IFERROR: #NAME? is an error as others are. */
test.each<[formula: string, value: unknown]>([
  ['=IFERROR(SUMM(A1:A3),"okänd")', "okänd"],
  ["=IFERROR(IF(A1>0,SUMM(A1:A3)+A3,2),A2)", 3],
  ["=ISERROR(FINNSINTE())", true],
  ["=IFERROR(1,SUMM(A1))", 1],
  ["=SUMM(1)+IFERROR(1,2)", "#NAME?"],
  ['=IFERROR(SUMM("a",1),A2)&A4&2', "3hej2"],
])("%s with an unknown function is %s", (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});
