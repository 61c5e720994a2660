import type { Cell } from "../../../src/labelled/cell";
import { readFactors } from "../../../src/variance/readFactors";
import { readKnownItems } from "../../../src/variance/readKnownItems";

test("a heading, blank rows and a total row are allowed", () => {
  const { factors, cell } = readFactors([
    ["Faktor", "Budget", "Utfall"],
    ["", "", ""],
    ["Personer", 400, 435],
    [null, null, null],
    [" Totalt ", 139_140_000, 158_513_000],
  ]);
  expect(factors).toEqual(["Personer"]);
  expect(cell.outturn?.map(Number)).toEqual([435]);
  expect(Number(cell.budgetTotal)).toBe(139_140_000);
});

const eleven = Array.from({ length: 11 }, (_, i): Cell[] => [`f${i}`, 1, 1]);

test.each<[string, Cell[][], string]>([
  ["no rows", [["", "", ""]], "inga faktorer"],
  ["only a total", [["Totalt", 1, 2]], "inga faktorer"],
  ["a number without a name", [["", 1, 2]], "Rad 1 saknar namn"],
  ["a blank budget", [["Personer", "", 2]], "Rad 1 (”Personer”) saknar budget"],
  ["a missing column", [["Personer", 1]], "Rad 1 (”Personer”) saknar utfall"],
  ["text in the first row", [["Personer", "400", 2]], "budget är ”400” men ska vara ett tal"],
  [
    "text below",
    [
      ["Personer", 1, 2],
      ["Timmar", "abc", 2],
    ],
    "Rad 2 (”Timmar”): budget är ”abc”",
  ],
  ["not finite", [["Personer", 1, Number.NaN]], "utfall är ”inget ändligt tal”"],
  ["a truth value", [["Personer", true, 1]], "budget är ”SANT”"],
  [
    "a repeated name",
    [
      ["Personer", 1, 2],
      ["personer ", 1, 2],
    ],
    "står på både rad 1 och rad 2",
  ],
  ["eleven factors", eleven, "Rad 11 (”f10”) är faktor nummer 11"],
  ["a column too many", [["Personer", 1, 2, 3]], "”3” i en kolumn för mycket"],
  ["a whole column", Array.from({ length: 2001 }, () => ["", "", ""]), "2001 rader"],
])("the factors are refused with the row: %s", (_, rows, message) => {
  expect(() => readFactors(rows)).toThrow(message);
});

test("ten factors are taken", () => {
  expect(readFactors(eleven.slice(0, 10)).factors).toHaveLength(10);
});

test("an empty range has no known items", () => {
  expect(readKnownItems([["", ""]])).toEqual([]);
});

test.each<[string, Cell[][], string]>([
  ["no amount", [["Sena fakturor 2023", ""]], "Rad 1 (”Sena fakturor 2023”) saknar belopp"],
  ["no name", [["", 5]], "Rad 1 saknar namn"],
  ["text", [["Sena fakturor", "10 mnkr"]], "belopp är ”10 mnkr” men ska vara ett tal"],
])("the known items are refused with the row: %s", (_, rows, message) => {
  expect(() => readKnownItems(rows)).toThrow(message);
});
