import { colourByCode } from "../../../workbench/engine/numberFormat/colourByCode";
import { shownByCode } from "../../../workbench/engine/numberFormat/shownByCode";
import libreOfficeShows from "./libreOfficeShows.json";

/** As read: ordinary spaces, without the room that a code leaves at the ends. */
const read = (text: string | undefined): string | undefined =>
  text?.replace(/[\u00a0\u202f]/g, " ").trim();

type Case = [code: string, ...shown: [value: number | string, text: string][]];

// Made by LibreOffice 7.4 with Swedish settings from a workbook of these codes and values.
describe.each(libreOfficeShows as Case[])("%s shows as LibreOffice", (code, ...shown) => {
  test.each(shown)("%p as %p", (value, text) => {
    expect(read(shownByCode(value, code))).toBe(text);
  });
});

// Excel is the one to be like: eleven characters of General, no space before %, days before 1900-03-01
// by its own calendar, three letters of a day, the comma that a code asks for.
test.each([
  ["General", 123456789012, "1,23457E+11"],
  ["General", 1e20, "1E+20"],
  ["General", 102102102.102, "102102102,1"],
  ["0%", 0.125, "13%"],
  ["0.00%", 0.12345, "12,35%"],
  ["yyyy-mm-dd", 1, "1900-01-01"],
  ["yyyy-mm-dd", 60, "1900-02-29"],
  ["yyyy-mm-dd", -1, "######"],
  ["ddd d mmm", 45717, "lör 1 mar"],
  ["[$-F800]dddd, mmmm dd, yyyy", 45717, "den 1 mars 2025"],
  ["#.##", 5, "5,"],
])("%s of %p is %s in Excel, and not as LibreOffice has it", (code, value, text) => {
  expect(read(shownByCode(value, code))).toBe(text);
});

test("a built-in amount is in kronor, one that a file spells out is in its own currency", () => {
  expect(read(shownByCode(1234.5, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'))).toBe(
    "1 234,50 kr",
  );
  expect(
    read(shownByCode(1234.5, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)')),
  ).toBe("$1 234,50");
});

test("thousands are parted by no-break spaces, other spaces are as the code has them", () => {
  expect(shownByCode(1234567.5, '#,##0.00 "kr"')).toBe("1\u00a0234\u00a0567,50 kr");
});

test("what is no code shows nothing of its own", () => {
  expect(shownByCode(1, "[Röd")).toBeUndefined();
  expect(shownByCode(1, '"öppen')).toBeUndefined();
});

test.each([
  ["[Red]0;[Blue]-0", 5, "#FF0000"],
  ["[Red]0;[Blue]-0", -5, "#0000FF"],
  ["0;[Red]-0", 5, undefined],
  ["[Color 10]0", 5, "#008000"],
  ["[Black]@", "text", "#000000"],
  ["#,##0.00 [$kr-41D];[Red]-#,##0.00 [$kr-41D]", -1, "#FF0000"],
  ["[>1000][Green]0;0", 5000, "#00FF00"],
])("%s colours %p %s", (code, value, colour) => {
  expect(colourByCode(value, code)).toBe(colour);
});
