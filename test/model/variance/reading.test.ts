import type { Cell } from "../../../src/labelled/cell";
import { namedRows } from "../../../src/variance/input/namedRows";
import { readFactors as readFactorRows } from "../../../src/variance/input/readFactors";
import { readItems } from "../../../src/variance/input/readItems";
import { readKnown } from "../../../src/variance/input/readKnown";
import { readParts } from "../../../src/variance/input/readParts";

type Rows = readonly (readonly Cell[])[];

/** As PA.AVVIKELSE reads its ranges. */
const readFactors = (rows: Rows) => readFactorRows(namedRows(rows, { numbers: 2 }));
const readKnownItems = (rows: Rows) => readKnown(namedRows(rows, { numbers: 1 }));

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

const PERSONS: readonly Cell[] = ["Personer", 400, 435];

test.each<[string, readonly Cell[]]>([
  ["words", ["Faktor", "Budget", "Utfall"]],
  ["years", ["Faktor", 2023, 2024]],
  ["years under another name for factors", ["Kostnadsdrivare", 2023, 2024]],
  ["years as text", ["Faktor", "2023", "2024"]],
  ["words with years in them", ["SFB", "Budget 2024", "Utfall 2024"]],
  ["a month in words", ["SFB", "Budget 2024", "Utfall 2024-08"]],
  ["a blank corner over years", ["", 2023, 2024]],
  ["a blank corner over words", [null, "Budget", "Utfall"]],
  ["a name alone", ["Faktor", "", ""]],
])("a heading of %s is no factor, in the cell and in the pane", (_, heading) => {
  const rows = [heading, PERSONS];
  expect(readFactors(rows).factors).toEqual(["Personer"]);
  expect(readParts(rows).map(({ factors }) => factors)).toEqual([["Personer"]]);
});

test.each<[string, Rows, string]>([
  [
    "another name over years",
    [["SFB", 2023, 2024], PERSONS],
    "Rad 1 (”SFB”) kan vara en rubrik eller värden. Är det en rubrik, skriv Faktor eller Post över " +
      "namnen. Är det värden, lägg en rubrikrad ovanför.",
  ],
  [
    "the name of a heading over values",
    [["Faktor", 400, 435]],
    "Rad 1 (”Faktor”) kan vara en rubrik eller värden.",
  ],
])("%s may be a heading or values, and is refused", (_, rows, message) => {
  expect(() => readFactors(rows)).toThrow(message);
  expect(() => readParts(rows)).toThrow(message);
});

test("values that look like years are values under a heading, and in rows that have none of their own", () => {
  const hours: Rows = [
    ["Timmar", 2000, 2100],
    ["Kronor per timme", 100, 110],
  ];
  expect(readFactors([["Faktor", "Budget", "Utfall"], ...hours]).factors).toHaveLength(2);
  expect(readParts(hours, { bare: true })[0]?.factors).toHaveLength(2);
});

test("the year over the amounts is no known item", () => {
  const rows: Rows = [
    ["Post", 2024],
    ["Sena fakturor", 1e7],
  ];
  for (const items of [readKnownItems(rows), readItems(rows)]) {
    expect(items.map(({ name, outturn }) => [name, outturn.toNumber()])).toEqual([
      ["Sena fakturor", 1e7],
    ]);
  }
  expect(() => readKnownItems([["Sena fakturor", 2024]])).toThrow("kan vara en rubrik");
});

test("one blank factor is left for the total to give", () => {
  const { cell } = readFactors([PERSONS, ["Kostnad per person", "", null], ["Totalt", 800, 870]]);
  expect(cell.budget?.map((value) => value?.toNumber())).toEqual([400, undefined]);
});

test.each(["Totalt", "Total", "summa", "Summa totalt"])(
  "”%s” among the factors is the cost itself, not a factor",
  (name) => {
    const { factors, cell } = readFactors([PERSONS, [name, 139_140_000, 158_513_000]]);
    expect(factors).toEqual(["Personer"]);
    expect(Number(cell.outturnTotal)).toBe(158_513_000);
  },
);

test.each(["Totalt", "Total", "Summa", "Summa totalt"])(
  "”%s” among the known items is their sum and not one of them",
  (name) => {
    const items: Rows = [
      ["Sena fakturor", 10_000_000.1],
      ["Återbetalning", -4_600_000],
    ];
    const total = [name, 5_400_000.1];
    expect(readKnownItems([...items, total]).map((item) => item.name)).toEqual([
      "Sena fakturor",
      "Återbetalning",
    ]);
    expect(readItems([...items, total])).toHaveLength(2);
    expect(() => readKnownItems([...items, [name, 5e6]])).toThrow(
      `Rad 3 (”${name}”) är inte summan av posterna ovanför. Rätta eller ta bort raden.`,
    );
  },
);

test("a sum for a group is that of the group's items", () => {
  const head = ["Grupp", "Post", "Belopp"];
  const items = [
    ["Norr", "Sen faktura", 50],
    ["Söder", "Sen faktura", 70],
  ];
  expect(readItems([head, ...items, ["norr", "Summa", 50], ["", "Totalt", 120]])).toHaveLength(2);
  expect(() => readItems([head, ...items, ["Norr", "Summa", 120]])).toThrow("Rad 4 (”Summa”)");
});

const eleven = Array.from({ length: 11 }, (_, i): Cell[] => [`f${i}`, 1, 1]);

test.each<[string, Cell[][], string]>([
  ["no rows", [["", "", ""]], "inga faktorer"],
  ["only a total", [["Totalt", 1, 2]], "inga faktorer"],
  [
    "two totals",
    [
      ["Personer", 1, 2],
      ["Summa", 1, 2],
      ["Totalt", 1, 2],
    ],
    "Rad 2 (”Summa”) och rad 3 (”Totalt”) anger båda kostnaden själv. Ta bort den ena.",
  ],
  ["a number without a name", [["", 1, 2]], "Rad 1 saknar namn"],
  ["a blank budget", [["Personer", "", 2]], "Rad 1 (”Personer”) saknar budget"],
  ["a missing column", [["Personer", 1]], "Rad 1 (”Personer”) saknar utfall"],
  ["text in the first row", [["Personer", "400", 2]], "budget är ”400” men ska vara ett tal"],
  ["only text in the first row", [["Personer", "400", "2"]], "budget är ”400” men ska vara"],
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
