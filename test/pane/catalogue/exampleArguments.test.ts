import { exampleArguments } from "../../../taskpane/catalogue/exampleArguments";
import { swedishFormula } from "../../../taskpane/catalogue/buildFormula";
import { type FormulaArgument, readArgument } from "../../../taskpane/catalogue/readArgument";

test.each([
  ["=PA.KOSTNAD(2025;455;565386)", ["2025", "455", "565386"]],
  ['=PA.PARAMETER("arbetsgivaravgift";2025)', ["arbetsgivaravgift", "2025"]],
  ['=PA.SFB("2025-02";455)', ['"2025-02"', "455"]],
  ["=PA.KOSTNAD(2025;455;1;;0,5)", ["2025", "455", "1", "", "0,5"]],
  ["=PA.X(\"a;b\";'Blad; 2'!A1)", ["a;b", "'Blad; 2'!A1"]],
  ["=PA.VERSION()", []],
])("%p has the arguments %p", (formula, typed) => {
  expect(exampleArguments(formula)).toEqual(typed);
});

test.each([
  "=PA.KOSTNAD(2025;455;565386)",
  '=PA.SFB("2025-02";455)',
  '=PA.X("B4";"sant";"2025";-0,5)',
])("%p filled into the form gives the same formula", (formula) => {
  const args = exampleArguments(formula).map(readArgument) as FormulaArgument[];
  expect(swedishFormula(/PA\.([^(]+)/.exec(formula)?.[1] ?? "", args)).toBe(formula);
});
