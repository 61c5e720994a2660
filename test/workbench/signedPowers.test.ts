import { powersFirst, signsFirst } from "../../workbench/engine/signedPowers";
import { spreadsheet } from "../../workbench/engine/spreadsheet";

const text = (change: typeof signsFirst, formula: string): string =>
  change(spreadsheet.tokenize(formula))
    .map(({ value }) => value)
    .join("");

// Excel's order of operations: negation before % and ^ (Microsoft, "Calculation operators and precedence
// in Excel"), powers from the left.
test.each([
  ["=-3^2", "=(-3)^2"],
  ["=--3^2", "=(-(-3))^2"],
  ["=2^-A1^2", "=2^(-A1)^2"],
  ["=SUM(-A1:B2^2,-1)", "=SUM((-A1:B2)^2,-1)"],
  ["= - 3% ^ 2", "= (- 3%) ^ 2"],
  ["=-SUM(1,2)^2", "=(-SUM(1,2))^2"],
  ["=-(A1+1)^2", "=(-(A1+1))^2"],
  ["=A1<>-B1^2", "=A1<>(-B1)^2"],
])("what Excel reads as a sign first, %s, gets parentheses", (formula, expected) => {
  expect(text(signsFirst, formula)).toBe(expected);
});

test.each([
  ["=-3^2", "=-(3^2)"],
  ["=2^-A1^2", "=2^-(A1^2)"],
  ["=-A1^2^3+1", "=-(A1^2^3)+1"],
  ["=-SUM(1,2)^-2", "=-(SUM(1,2)^-2)"],
  ["=-(A1+1)^2*3", "=-((A1+1)^2)*3"],
])("what the component reads as a power first, %s, gets parentheses", (formula, expected) => {
  expect(text(powersFirst, formula)).toBe(expected);
});

test.each(["=5-3^2", "=(-3)^2", "=-(3^2)", "=-A1*2", '=-"a"', "=A1%-B1^2", "={-1,2}", "=-A1"])(
  "%s is the same to both and stays",
  (formula) => {
    expect(text(signsFirst, formula)).toBe(formula);
    expect(text(powersFirst, formula)).toBe(formula);
  },
);
