import { readArgument } from "../../../taskpane/catalogue/readArgument";

const NBSP = "\u00a0";

test.each([
  ["2025", 2025],
  ["565 386", 565386],
  [`565${NBSP}386`, 565386],
  ["356\u202f264\u202f943,60", 356264943.6],
  ["342,6", 342.6],
  ["342.6", 342.6],
  ["0.015", 0.015],
  ["0,015", 0.015],
  ["1,5 %", 0.015],
  ["31,42%", 0.3142],
  ["-5", -5],
  ["\u22125", -5],
  ["+7", 7],
  [" 455 ", 455],
  ["0.125", 0.125],
])("%p is read as the number %p", (typed, value) => {
  expect(readArgument(typed)).toEqual({ kind: "number", value });
});

test("565.386 is asked about, because it may be thousands or decimals", () => {
  expect(readArgument("565.386")).toEqual({
    kind: "refused",
    message: "565.386 kan läsas på två sätt. Skriv 565386 eller 565,386.",
  });
});

test.each(["", "   "])("%p is left out", (typed) => {
  expect(readArgument(typed)).toEqual({ kind: "blank" });
});

test.each([
  ["sant", true],
  ["SANT", true],
  ["true", true],
  ["Falskt", false],
])("%p is the truth value %p", (typed, value) => {
  expect(readArgument(typed)).toEqual({ kind: "boolean", value });
});

test.each([
  ["b4", undefined, "B4"],
  ["$B$4:C9", undefined, "$B$4:C9"],
  ["Kostnad!B4", "Kostnad", "B4"],
  ["'Årets siffror'!b4:b9", "Årets siffror", "B4:B9"],
  ["'Anna''s blad'!A1", "Anna's blad", "A1"],
  ["Föräldraavdrag!A1", "Föräldraavdrag", "A1"],
])("%p is a reference", (typed, sheet, address) => {
  expect(readArgument(typed)).toEqual({ kind: "reference", reference: { sheet, address } });
});

test.each([
  ["2025-03", "2025-03"],
  ["2025-03-15", "2025-03-15"],
  ["arbetsgivaravgift", "arbetsgivaravgift"],
  ['"2025"', "2025"],
  ['"säg ""hej"""', 'säg "hej"'],
  ["1 2 3", "1 2 3"],
  ["1,2,3", "1,2,3"],
  ["[bok.xlsx]Blad1!A1", "[bok.xlsx]Blad1!A1"],
  ["A1:B2:C3", "A1:B2:C3"],
])("%p is text", (typed, value) => {
  expect(readArgument(typed)).toEqual({ kind: "text", value });
});

test.each([
  ["=B4*2", "inte en formel"],
  ["a\u0000b", "styrtecken"],
  ["x".repeat(256), "256 tecken"],
])("%p is refused with what to do", (typed, part) => {
  expect(readArgument(typed)).toEqual({
    kind: "refused",
    message: expect.stringContaining(part),
  });
});

// 34 h 20 min = 34 + 20/60 = 34,33 h; 0 h 45 min = 0,75 h.
test.each([
  ["34:20", "34,33"],
  ["0:45", "0,75"],
  ["37:00:00", "37"],
])("%s is asked about, because it may be a time or whole rows: %s hours", (typed, hours) => {
  expect(readArgument(typed)).toEqual({
    kind: "refused",
    message: expect.stringContaining(`Menar du timmar, skriv ${hours}; menar du rader`) as string,
  });
});
