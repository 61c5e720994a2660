import { createModel } from "../../workbench/engine/createModel";
import { prepareWorkbench } from "../files/workbench";

beforeAll(prepareWorkbench);

/** A1:A3 are 1, 2, 3 and B1:B3 10, 20, 30. */
function valueOf(formula: string) {
  const cells = { A1: "1", A2: "2", A3: "3", B1: "10", B2: "20", B3: "30", D1: formula };
  const model = createModel({ version: "19.3.2", sheets: [{ id: "a", name: "Blad1", cells }] });
  return model.getters.getEvaluatedCell({ sheetId: "a", col: 3, row: 0 });
}

test.each([
  '=SUMIFS(B1:B3,A1:A2,">0")',
  '=SUMIFS(B1:B2,A1:A3,">0")',
  '=SUMIFS(B1:B3,A1:A3,">0",A1:A2,">0")',
  '=AVERAGEIFS(B1:B3,A1:A2,">0")',
  '=MAXIFS(B1:B3,A1:A2,">0")',
  '=MINIFS(B1:B3,A1:A2,">0")',
  // Excel reads on to B3 here; less than its answer would be wrong without a word.
  '=SUMIF(A1:A3,">1",B1)',
  '=SUMIF(A1:A3,">1",B1:B2)',
  '=AVERAGEIF(A1:A3,">1",B1)',
])("%s is refused: what the shorter area lacks is not nothing", (formula) => {
  const cell = valueOf(formula);
  expect(cell.value).toBe("#VALUE!");
  expect(cell.message).toContain("Områdena är olika stora: ");
});

test.each([
  ['=COUNTIFS(A1:A3,">0",B1:B2,">0")', "#VALUE!"],
  ["=SUMPRODUCT(A1:A3,B1:B2)", "#VALUE!"],
  ["=SUMX2MY2(A1:A3,B1:B2)", "#N/A"],
  ["=SUMX2PY2(A1:A3,B1:B2)", "#N/A"],
  ["=SUMXMY2(A1:A3,B1:B2)", "#N/A"],
  ["=CORREL(A1:A3,B1:B2)", "#N/A"],
  ["=PEARSON(A1:A3,B1:B2)", "#N/A"],
  ["=COVARIANCE.P(A1:A3,B1:B2)", "#N/A"],
  ["=COVARIANCE.S(A1:A3,B1:B2)", "#N/A"],
  ["=RSQ(A1:A3,B1:B2)", "#N/A"],
  ["=SLOPE(A1:A3,B1:B2)", "#N/A"],
  ["=INTERCEPT(A1:A3,B1:B2)", "#N/A"],
  ["=STEYX(A1:A3,B1:B2)", "#N/A"],
  ["=FORECAST(4,A1:A3,B1:B2)", "#N/A"],
])("%s is Excel's %s, in Swedish", (formula, code) => {
  const cell = valueOf(formula);
  expect(cell.value).toBe(code);
  expect(cell.message).toContain("Områdena är olika stora: ");
});

test.each([
  ['=COUNTIFS(A1:A3,">1",B1:B3,">0")', 2],
  // 1 × 10 + 2 × 20 + 3 × 30.
  ["=SUMPRODUCT(A1:A3,B1:B3)", 140],
  // 9² + 18² + 27².
  ["=SUMXMY2(A1:A3,B1:B3)", 1134],
  ["=CORREL(A1:A3,B1:B3)", 1],
  ["=FORECAST(4,B1:B3,A1:A3)", 40],
  ['=SUMIFS(B1:B3,A1:A3,">1")', 50],
  ['=SUMIF(A1:A3,">1",B1:B3)', 50],
  ['=SUMIF(A1:A3,">1")', 5],
  ['=SUMIF(A:A,">1",B:B)', 50],
  ['=AVERAGEIF(A1:A3,">1",B1:B3)', 25],
  ['=MAXIFS(B1:B3,A1:A3,"<3")', 20],
])("%s of areas of one size is %d", (formula, expected) => {
  expect(valueOf(formula).value).toBe(expected);
});
