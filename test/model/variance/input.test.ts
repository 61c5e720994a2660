import type { Cell } from "../../../src/labelled/cell";
import { calendarOf } from "../../../src/variance/input/calendarOf";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";
import { type Variance, variance } from "../../../src/variance/variance";
import { varianceBy } from "../../../src/variance/varianceBy";

const OPTIONS = { kind: "budget-outturn", method: "shapley" } as const;
const posts = (of: Variance): unknown =>
  of.posts.map(({ name, more }) => [name, more.toDecimalPlaces(4).toNumber()]);

/** What the rows of one part come to. */
function calculated(rows: readonly (readonly Cell[])[], known: readonly (readonly Cell[])[] = []) {
  const [part] = readParts(rows);
  if (part === undefined) throw new Error("no part");
  return variance(partComparison(part, readItems(known), OPTIONS));
}

test("the columns Del, Period and Grupp split the range; a group on one side is new or ended", () => {
  const parts = readParts([
    ["Del", "Månad", "Grupp", "Faktor", "Budget", "Utfall"],
    ["SFB", "2024-01", "Norr", "Personer", 10, 12],
    ["SFB", "2024-01", "Norr", "Kronor per person", 100, 110],
    ["", "", "", "", "", ""],
    ["SFB", "2024-01", "Söder", "Kronor per person", "", 100],
    ["SFB", "2024-01", "Söder", "Personer", "", 3],
    ["SFB", "2024-01", "Öster", "Personer", 2, ""],
    ["SFB", "2024-01", "Öster", "Kronor per person", 90, ""],
    ["LSS", "2024-01", "Alla", "Timmar", 1, 2],
  ]);
  expect(parts.map(({ part, factors }) => [part, factors])).toEqual([
    ["SFB", ["Personer", "Kronor per person"]],
    ["LSS", ["Timmar"]],
  ]);
  const [sfb] = parts;
  if (sfb === undefined) throw new Error("no part");
  // Persons 2 × 105, price 10 × 11; new 3 × 100; ended 2 × 90.
  expect(posts(variance(partComparison(sfb, [], OPTIONS)))).toEqual([
    ["Personer", 210],
    ["Kronor per person", 110],
    ["Ny: Söder", 300],
    ["Upphörd: Öster", -180],
  ]);
});

test("a date stands for its month, as Excel keeps 2024-03", () => {
  // 45352 is 1 March 2024.
  const [part] = readParts([
    ["Period", "Faktor", "Budget", "Utfall"],
    [45352, "Personer", 1, 2],
  ]);
  expect(part?.cells[0]?.period).toBe("2024-03");
});

test("a blank factor is what makes the product the total less the known items", () => {
  // 139 140 000 / 400 and (158 513 000 − 10 000 000) / 435, as in functions.md.
  const result = calculated(
    [
      ["Personer", 400, 435],
      ["Kostnad per person", "", null],
      ["Totalt", 139_140_000, 158_513_000],
    ],
    [["Sena fakturor 2023", 10_000_000]],
  );
  expect(result.posts.map(({ more }) => more.toFixed(0))).toEqual([
    "10000000",
    "12062036",
    "-2689036",
  ]);
});

test("groups and parts do not differ by case: ”norr” is ”Norr”, also among the known items", () => {
  const head = ["Del", "Grupp", "Faktor", "Budget", "Utfall"];
  const rows = [
    head,
    ["SFB", "Norr", "Personer", 10, 12],
    ["sfb", "norr", "Kostnad per person", "", ""],
    ["SFB", "NORR", "Totalt", 1000, 1370],
    ["SFB", "Söder", "Personer", 1, 1],
    ["SFB", "Söder", "Kostnad per person", 100, 100],
    ["SFB", "Söder", "Totalt", 100, 100],
  ];
  const parts = readParts(rows);
  expect(parts.map(({ part, cells }) => [part, cells.map(({ group }) => group)])).toEqual([
    ["SFB", ["Norr", "Söder"]],
  ]);
  // 1 370 − 50 = 1 320 for 12 persons: 110 each. Persons 2 × 105, price 10 × 11, and no rest.
  const known = [
    ["Grupp", "Post", "Belopp"],
    ["norr", "Sen faktura", 50],
  ];
  expect(posts(calculated(rows, known))).toEqual([
    ["Sen faktura", 50],
    ["Personer", 210],
    ["Kostnad per person", 110],
  ]);
  const [part] = parts;
  if (part === undefined) throw new Error("no part");
  const keys = varianceBy(partComparison(part, readItems(known), OPTIONS), "group");
  expect(keys.map(({ key }) => key)).toEqual(["Norr", "Söder"]);
});

test.each([
  ["2024", "2025-03"],
  ["2024-03", "2025"],
])("a year and a month, %s and %s, are not weeks to compare", (first, second) => {
  expect(() => calendarOf(first, second)).toThrow(
    "Kalendern: första sidans period är ”" +
      `${first}” och andra sidans ”${second}”. Ange två år eller två månader.`,
  );
});

test("known items may have an amount on either side", () => {
  const [item] = readItems([
    ["Post", 2023, 2024],
    ["Sena fakturor", 5, ""],
  ]);
  expect([item?.budget.toNumber(), item?.outturn.toNumber()]).toEqual([5, 0]);
});

test("the calendar is a factor after the first, each cell with its own period's weeks", () => {
  const [part] = readParts([
    ["Period", "Faktor", "Budget", "Utfall"],
    ["2024-02", "Personer", 7, 7],
    ["2024-02", "Kronor per vecka", 100, 100],
  ]);
  if (part === undefined) throw new Error("no part");
  const result = variance(
    partComparison(part, [], { ...OPTIONS, calendar: calendarOf("2023", "2024") }),
  );
  // 28/7 weeks become 29/7: one day of 7 × 100 kr a week is 100 kr.
  expect(posts(result)).toEqual([
    ["Personer", 0],
    ["Kalender (veckor)", 100],
    ["Kronor per vecka", 0],
  ]);
});
