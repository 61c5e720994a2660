import type { Cell } from "../../../src/labelled/cell";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";

const HEAD = ["Grupp", "Faktor", "Budget", "Utfall"];
test.each<[string, Cell[][], string]>([
  ["no rows", [["", "", ""]], "inga faktorer"],
  ["two columns", [["Personer", 1]], "2 kolumner. Markera faktorns namn"],
  [
    "an unknown column",
    [
      ["Kön", ...HEAD],
      ["K", "a", "b", 1, 2],
    ],
    "Rad 1, kolumn 1 är ”Kön”",
  ],
  ["no heading over many columns", [["Norr", "Personer", 1, 2]], "Rad 1, kolumn 1 är ”Norr”"],
  [
    "the same column twice",
    [
      ["Period", "År", ...HEAD.slice(1)],
      [1, 1, "a", 1, 2],
    ],
    "samma sak",
  ],
  ["a key left out", [HEAD, ["", "Personer", 1, 2]], "Rad 2 saknar grupp"],
  ["no name", [HEAD, ["Norr", "", 1, 2]], "Rad 2 saknar namn"],
  [
    "no such month",
    [
      ["Period", ...HEAD.slice(1)],
      ["2024-13", "A", 1, 2],
    ],
    "Rad 2: perioden är",
  ],
  [
    "years among months",
    [
      ["Period", ...HEAD.slice(1)],
      ["2024", "A", 1, 2],
      ["2024-02", "A", 1, 2],
    ],
    "Blanda inte år och månader",
  ],
  [
    "a factor that the group lacks",
    [HEAD, ["Norr", "A", 1, 2], ["Norr", "B", 1, 2], ["Söder", "A", 1, 2]],
    "Gruppen på rad 4 saknar faktorn ”B”",
  ],
  [
    "a factor that only one group has",
    [HEAD, ["Norr", "A", 1, 2], ["Söder", "A", 1, 2], ["Söder", "B", 1, 2]],
    "Rad 4 (”B”)",
  ],
  [
    "a factor twice",
    [
      ["A", 1, 2],
      ["a", 1, 2],
    ],
    "står på både rad 1 och rad 2",
  ],
  ["text for a number", [["A", "1 st", 2]], "Rad 1 (”A”): budget är ”1 st”"],
  [
    "a blank without a total",
    [
      ["A", 1, 2],
      ["B", 1, ""],
    ],
    "Rad 2 (”B”) saknar utfall",
  ],
  ["a whole side blank without groups", [["A", "", 2]], "Rad 1 (”A”) saknar budget"],
  [
    "two blanks",
    [
      ["A", 2, 2],
      ["B", "", 1],
      ["C", "", 1],
      ["Totalt", 8, 9],
    ],
    "Rad 2 (”B”) och rad 3 (”C”)",
  ],
  [
    "half a total",
    [
      ["A", 2, 2],
      ["Totalt", 8, ""],
    ],
    "Rad 2 (”Totalt”) saknar utfall",
  ],
  [
    "eleven factors",
    Array.from({ length: 11 }, (_, i) => [`f${i}`, 1, 1]),
    "Rad 11 (”f10”) är faktor nummer 11",
  ],
  ["a whole column", Array.from({ length: 1001 }, () => ["a", 1, 1]), "högst 1000"],
])("the factors are refused with the row: %s", (_, rows, message) => {
  expect(() => readParts(rows)).toThrow(message);
});

test("a blank factor beside a zero is refused, for nothing tells what it is", () => {
  const [part] = readParts([
    ["Personer", 0, 4],
    ["Pris", "", ""],
    ["Totalt", 0, 8],
  ]);
  if (part === undefined) throw new Error("no part");
  expect(() => partComparison(part, [], { kind: "budget-outturn", method: "shapley" })).toThrow(
    "Pris, budget, kan inte räknas fram",
  );
});

test.each<[string, Cell[][], string]>([
  ["one column", [["Sena fakturor"]], "bara en kolumn"],
  [
    "no amount",
    [
      ["A", 1, 2],
      ["B", "", ""],
    ],
    "Rad 2 (”B”) saknar belopp",
  ],
  ["text", [["A", "10 mnkr"]], "belopp är ”10 mnkr”"],
  [
    "twice",
    [
      ["A", 1],
      ["a ", 1],
    ],
    "står på både rad 1 och rad 2",
  ],
  ["four columns", [["A", 1, 2, 3]], "4 kolumner"],
])("known items are refused with the row: %s", (_, rows, message) => {
  expect(() => readItems(rows)).toThrow(message);
});
