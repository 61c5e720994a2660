import { Decimal } from "../../../src/exact/decimal";
import type { Comparison, KnownItem } from "../../../src/variance/comparison";
import { roundedVariance } from "../../../src/variance/roundedVariance";
import { variance } from "../../../src/variance/variance";
import { splitPost } from "../../../taskpane/variance/results/splitPost";

const KR = { unit: "kr", decimals: 0 } as const;
const ZERO = new Decimal(0);
const numbers = (...values: number[]) => values.map((value) => new Decimal(value));
const item = (name: string, outturn: number, keys: Pick<KnownItem, "period" | "group">) => ({
  ...{ name, budget: ZERO, outturn: new Decimal(outturn) },
  ...keys,
});

/** Two months and two groups; three known items, of a month, of a group and month, and of none. */
const months: Comparison = {
  factors: ["Kostnad"],
  cells: ["2024-01", "2024-02"].flatMap((period) =>
    ["Norr", "Söder"].map((group) => ({
      ...{ period, group },
      ...{ budget: numbers(500_000), outturn: numbers(600_000) },
    })),
  ),
  known: [
    item("Sena fakturor", 300_000, { period: "2024-01" }),
    item("Återbetalning", -100_000, { period: "2024-02", group: "Norr" }),
    item("Statsbidrag", -50_000, {}),
  ],
};

function split(name: string, by: "group" | "period"): [string, number][] {
  const post = roundedVariance(variance(months), KR).posts.find((each) => each.name === name);
  if (post === undefined) throw new Error(name);
  return splitPost(months, post, by, KR).map((row) => [row.name, row.more.toNumber()]);
}

test.each<[string, "group" | "period", [string, number][]]>([
  ["Sena fakturor", "period", [["2024-01", 300_000]]],
  ["Sena fakturor", "group", [["Hör inte till någon grupp", 300_000]]],
  ["Återbetalning", "period", [["2024-02", -100_000]]],
  ["Återbetalning", "group", [["Norr", -100_000]]],
  ["Statsbidrag", "period", [["Hör inte till någon period", -50_000]]],
])("the known item %s by %s stands where it was given, alone", (name, by, expected) => {
  expect(split(name, by)).toEqual(expected);
});

test("a factor has its groups and months, and no row of known items that belong to none", () => {
  expect(split("Kostnad", "group")).toEqual([
    ["Norr", 200_000],
    ["Söder", 200_000],
  ]);
  expect(split("Kostnad", "period")).toEqual([
    ["2024-01", 200_000],
    ["2024-02", 200_000],
  ]);
});

test("rows that are not the post's own are never spread over others", () => {
  // Three items that say they are one: each month has another of them than the whole has.
  const mixed = { ...months, known: months.known?.map((each) => ({ ...each, place: 0 })) };
  const [post] = variance(mixed).posts;
  if (post === undefined) throw new Error("no post");
  expect(() => splitPost(mixed, post, "group", KR)).toThrow(RangeError);
});
