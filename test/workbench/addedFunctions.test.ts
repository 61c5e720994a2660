import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { createModel } from "../../workbench/engine/createModel";
import { open, prepareWorkbench, saved } from "../files/workbench";

beforeAll(prepareWorkbench);

function model(cells: Readonly<Record<string, string>>) {
  return createModel({ version: "19.3.2", sheets: [{ id: "a", name: "Blad1", cells }] });
}

const valueIn = (of: ReturnType<typeof model>, xc: string) =>
  of.getters.getEvaluatedCell({
    sheetId: of.getters.getSheetIds()[0] ?? "",
    ...spreadsheet.helpers.toCartesian(xc),
  }).value;

/** As in the examples of Microsoft's descriptions: A those of RANK.EQ, C those of AGGREGATE. */
const DATA = {
  ...{ A1: "7", A2: "3.5", A3: "3.5", A4: "1", A5: "2" },
  ...{ C1: "=1/0", C2: "82", C3: "72", C4: "65", C5: "30", C6: "95", C7: "=0/0", C8: "63" },
  ...{ C9: "31", C10: "53", C11: "96", D1: "Äpple", D2: "Druva", D3: "Päron", D4: "Banan" },
  ...{ E1: "TRUE", E2: "Sju", F1: "4", F2: "=SUBTOTAL(9,F1)", F3: "6" },
};

test.each<[formula: string, value: unknown]>([
  ['=REPT("*-",3)', "*-*-*-"],
  ['=REPT("-",10)', "----------"],
  ["=REPT(1.5,2)", "1,51,5"],
  ['=REPT("a",0)', ""],
  ['=REPT("a",-1)', "#VALUE!"],
  ['=REPT("a",40000)', "#VALUE!"],
  ['=REPT("a",1E300)', "#VALUE!"],
  ["=SIGN(10)", 1],
  ["=SIGN(4-4)", 0],
  ["=SIGN(-0.00001)", -1],
  ['=SIGN("x")', "#VALUE!"],
  ["=MROUND(10,3)", 9],
  ["=MROUND(-10,-3)", -9],
  ["=MROUND(1.3,0.2)", 1.4],
  ["=MROUND(5,-2)", "#NUM!"],
  ["=MROUND(1234,500)", 1000],
  ["=QUOTIENT(5,2)", 2],
  ["=QUOTIENT(4.5,3.1)", 1],
  ["=QUOTIENT(-10,3)", -3],
  ["=QUOTIENT(1,0)", "#DIV/0!"],
  ["=N(A1)", 7],
  ["=N(E1)", 1],
  ["=N(E2)", 0],
  ['=N("7")', 0],
  ["=N(C1)", "#DIV/0!"],
  ["=T(E2)", "Sju"],
  ["=T(A1)", ""],
  ["=T(E1)", ""],
  ["=RANK.EQ(A2,A1:A5,1)", 3],
  ["=RANK.EQ(A1,A1:A5,1)", 5],
  ["=RANK.EQ(A1,A1:A5)", 1],
  ['=XMATCH("Päron",D1:D4)', 3],
  ['=XMATCH("B*",D1:D4,2)', 4],
  ['=XMATCH("Gurka",D1:D4)', "#N/A"],
  ["=XMATCH(3,A1:A5,1)", 2],
  ["=XMATCH(3.5,A1:A5,0,-1)", 3],
  ["=XMATCH(82,C2:F2)", 1],
  ["=AGGREGATE(4,6,C1:C11)", 96],
  ["=AGGREGATE(14,6,C1:C11,3)", 82],
  ["=AGGREGATE(9,6,C1:C11)", 587],
  ["=AGGREGATE(1,6,C1:C11,A1:A5)", (587 + 17) / 14],
  ["=AGGREGATE(2,6,C1:C11)", 9],
  ["=AGGREGATE(3,6,C1:C11)", 9],
  ["=AGGREGATE(12,6,C1:C11)", 65],
  ["=AGGREGATE(13,6,A1:A5)", 3.5],
  ["=AGGREGATE(15,6,C1:C11/(C1:C11>60),1)", 63],
  ["=AGGREGATE(4,4,C1:C11)", "#DIV/0!"],
  ["=AGGREGATE(9,0,F1:F3)", 10],
  ["=AGGREGATE(9,4,F1:F3)", 14],
  ["=AGGREGATE(9,5,F1:F3)", "#VALUE!"],
  ["=AGGREGATE(20,4,F1:F3)", "#VALUE!"],
  ["=AGGREGATE(9,8,F1:F3)", "#VALUE!"],
  ["=AGGREGATE(14,4,F1:F3)", "#VALUE!"],
])("%s is %p as in Excel", (formula, value) => {
  expect(valueIn(model({ ...DATA, H1: formula }), "H1")).toEqual(value);
});

test("they are saved as formulas that Excel reads, and opened again", async () => {
  const formulas = { H1: "=XMATCH(2,A1:A5)", H2: "=AGGREGATE(9,6,C1:C11)", H3: '=REPT("ab",2)' };
  const again = await open(await saved(model({ ...DATA, ...formulas })));
  expect(["H1", "H2", "H3"].map((xc) => valueIn(again, xc))).toEqual([5, 587, "abab"]);
});

test("they have the names that Excel has in Swedish", () => {
  const { content } = spreadsheet.registries.functionRegistry;
  const names = ["REP", "TECKEN", "MAVRUNDA", "KVOT", "N", "T", "RANG.EKV", "XMATCHNING", "MÄNGD"];
  expect(names.filter((name) => content[name] === undefined)).toEqual([]);
});
