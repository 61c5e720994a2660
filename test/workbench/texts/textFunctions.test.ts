import { createModel } from "../../../workbench/engine/createModel";
import { canonicalFormula, swedishFormula } from "../../../workbench/engine/formulaText";
import { numberText } from "../../../workbench/engine/texts/numberText";
import { prepareEngine } from "../../../workbench/engine/prepare";

jest.spyOn(console, "debug").mockImplementation();
prepareEngine({ functions: [] }, {});

const NBSP = "\u00a0";

/** What a formula gives in B1, with cells filled first. */
function evaluate(formula: string, cells: Readonly<Record<string, string>> = {}) {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  for (const [xc, content] of Object.entries(cells)) {
    const row = Number(xc.slice(1)) - 1;
    model.dispatch("UPDATE_CELL", { sheetId, col: xc.charCodeAt(0) - 65, row, content });
  }
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 0, content: canonicalFormula(formula) });
  return model.getters.getEvaluatedCell({ sheetId, col: 1, row: 0 });
}

// 2025-03-01 is day 45717, a Saturday; 0,6 of it is 14:24.
test.each([
  ['TEXT(45717,"åååå-MM")', "2025-03"],
  ['TEXT(45717,"ÅÅÅÅ-MM-DD")', "2025-03-01"],
  ['TEXT(45717,"åååå-mm-dd")', "2025-03-01"],
  ['TEXT(45717,"yyyy-mm-dd")', "2025-03-01"],
  ['TEXT(45717,"D MMMM ÅÅÅÅ")', "1 mars 2025"],
  ['TEXT(45717,"MMMM")', "mars"],
  ['TEXT(45717,"MMM")', "mar"],
  ['TEXT(45717,"M")', "3"],
  ['TEXT(45717,"DDDD")', "lördag"],
  ['TEXT(45717,"DDD")', "lör"],
  ['TEXT(45717,"ÅÅ")', "25"],
  ['TEXT(45717,"D.M.ÅÅÅÅ")', "1.3.2025"],
  ['TEXT(45717,"""den ""D MMMM")', "den 1 mars"],
  ['TEXT(45717.6,"åååå-MM-DD tt:mm")', "2025-03-01 14:24"],
  ['TEXT(0.6,"tt:mm:ss")', "14:24:00"],
  ['TEXT(0.6,"hh:mm")', "14:24"],
  ['TEXT(0.375,"t:mm")', "9:00"],
  ['TEXT(1.5,"[t]:mm")', "36:00"],
  ['TEXT(0.6,"t:mm AM/PM")', "2:24 em"],
  ['TEXT(1234567.891,"# ##0,00")', `1${NBSP}234${NBSP}567,89`],
  [`TEXT(1234567.891,"#${NBSP}##0,00")`, `1${NBSP}234${NBSP}567,89`],
  ['TEXT(1234567.891,"#,##0.00")', `1${NBSP}234${NBSP}567,89`],
  ['TEXT(1234567.891,"#,##0")', `1${NBSP}234${NBSP}568`],
  ['TEXT(1234567.5,"# ##0 kr")', `1${NBSP}234${NBSP}568 kr`],
  ['TEXT(-1234.5,"# ##0,00 kr;[Röd]-# ##0,00 kr")', `-1${NBSP}234,50 kr`],
  ['TEXT(0.125,"0,0%")', "12,5%"],
  ['TEXT(0.125,"0,0 %")', "12,5 %"],
  ['TEXT(0.125,"0.0%")', "12,5%"],
  ['TEXT(12.5,"0,00")', "12,50"],
  ['TEXT(12.5,"0.00")', "12,50"],
  ['TEXT(12.5,"0,000")', "12,500"],
  ['TEXT(5,"000")', "005"],
  ['TEXT(12345,"000 00")', "123 45"],
  ['TEXT(1.5,"# ?/?")', "1 1/2"],
  ['TEXT(12.5,"Standard")', "12,5"],
  ['TEXT(5000,"[>1000]0,0"" tkr"";0")', "5000,0 tkr"],
  ['TEXT(12345,"0,00E+00")', "1,23E+04"],
  ['TEXT(5,"0 h")', "5 h"],
  ['TEXT("abc","0,0")', "abc"],
  ['TEXT("12,5","0,00")', "12,50"],
  ['TEXT(TRUE,"0")', "SANT"],
  ['TEXT(5,"")', ""],
])("%s is %j", (formula, text) => {
  expect(evaluate(`=${formula}`).value).toBe(text);
});

test.each([
  [
    'TEXT(5,"0 st")',
    "TEXT kan inte tolka formatet ”0 st”. Skriv till exempel # ##0,00 eller åååå-MM-DD, och text inom citattecken.",
  ],
  [
    'TEXT(5,"0""st")',
    'TEXT kan inte tolka formatet ”0"st”. Skriv till exempel # ##0,00 eller åååå-MM-DD, och text inom citattecken.',
  ],
  [
    'TEXT(-1,"åååå")',
    "TEXT kan inte visa -1 som ett datum: det ligger före 1900 eller efter 9999.",
  ],
])("%s is an error that says why", (formula, message) => {
  expect(evaluate(`=${formula}`)).toMatchObject({ value: "#VALUE!", message });
});

test.each([
  ['"Totalt "&A1', "Totalt 1234,5"],
  ["A1&A2", "1234,5SANT"],
  ['CONCATENATE(A1," ",A2)', "1234,5 SANT"],
  ["CONCAT(A1:A3)", "1234,5SANTtext"],
  ['TEXTJOIN("; ",TRUE,A1:A3)', "1234,5; SANT; text"],
  ["LEFT(A1;5)", "1234,"],
  ['SUBSTITUTE(A1,",",".")', "1234.5"],
  ['FIND(",",A1)', 5],
  ["LEN(A1)", 6],
  ["UPPER(A2)", "SANT"],
  ['EXACT(A1,"1234,5")', true],
  ['1/3&""', "0,333333333333333"],
  ['(0.1+0.2)&""', "0,3"],
])("%s is %j", (formula, value) => {
  expect(evaluate(`=${formula}`, { A1: "1234.5", A2: "TRUE", A3: "text" }).value).toBe(value);
});

// As in Excel, where a single cell meets each cell of an area and areas meet cell by cell.
test.each([
  ['A1:A3&"x"', ["1234,5x", "SANTx", "textx"]],
  ['"x"&A1:A3&"y"', ["x1234,5y", "xSANTy", "xtexty"]],
  ["A1:A3&A1:A3", ["1234,51234,5", "SANTSANT", "texttext"]],
  ['CONCATENATE(A1:A3,"x")', ["1234,5x", "SANTx", "textx"]],
  ['CONCAT(A1:A3,"x")', ["1234,5SANTtextx", null, null]],
])("%s spills %j", (formula, column) => {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  const put = (col: number, row: number, content: string) =>
    model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
  ["1234.5", "TRUE", "text"].forEach((content, row) => put(0, row, content));
  put(1, 0, canonicalFormula(`=${formula}`));
  const spilled = [0, 1, 2].map(
    (row) => model.getters.getEvaluatedCell({ sheetId, col: 1, row }).value,
  );
  expect(spilled).toEqual(column);
});

test.each([
  ['VALUE("12,5")', 12.5],
  ['NUMBERVALUE("1 234,5")', 1234.5],
  ['NUMBERVALUE("1.234,5",",",".")', 1234.5],
  ['NUMBERVALUE("2,5%")', 0.025],
  ['NUMBERVALUE("")', 0],
  ['NUMBERVALUE("12.5")', "#VALUE!"],
  ['NUMBERVALUE("abc")', "#VALUE!"],
  ['COUNTIF(A1:A3,">"&A1)', 1],
  ['COUNTIF(A1:A4,"SANT")', 1],
  ['COUNTIF(A1:A4,"="&A3)', 1],
  ['SUMIF(A1:A2,"<=12,5")', 12.5],
])("%s is %j", (formula, value) => {
  const cells = { A1: "12.5", A2: "13", A3: "TRUE", A4: "text" };
  expect(evaluate(`=${formula}`, cells).value).toBe(value);
});

test.each([
  [1e20, "1E+20"],
  [-1.5e-10, "-1,5E-10"],
  [0.0000001, "0,0000001"],
  [0.00000012345, "0,00000012345"],
  [123456789012, "123456789012"],
  [-0.5, "-0,5"],
  [0, "0"],
])("%p stands in a text as %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test("a text with quotation marks inside is read, and shown as it was written", () => {
  const written = '=TEXT(A1;"0"" st""")&"""slut"""';
  expect(swedishFormula(canonicalFormula(written))).toBe(written);
  expect(evaluate(written, { A1: "5" }).value).toBe('5 st"slut"');
});
