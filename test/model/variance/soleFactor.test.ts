import { commentParagraphs } from "../../../src/variance/commentParagraphs";
import type { Comparison, ComparisonKind } from "../../../src/variance/comparison";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readParts } from "../../../src/variance/input/readParts";
import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { partVariance } from "../../../src/variance/partVariance";
import { varianceOfParts } from "../../../src/variance/varianceOfParts";

const told = (comparison: Comparison): string => {
  const all = varianceOfParts([partVariance("SFB", comparison)]);
  return commentParagraphs(all, { unit: "mnkr", decimals: 1 })[0]?.replaceAll("\u00a0", " ") ?? "";
};

test.each<[string, readonly (readonly [string, number])[], readonly [number, number], string]>([
  ["nothing else", [], [5e6, 5.8e6], "5,8 mnkr, 0,8 mnkr (16 %) över budget."],
  ["no difference", [], [5e6, 5e6], "5 mnkr, som budgeterat."],
  [
    "a known item the same way",
    [["Sena fakturor", 5e5]],
    [5e6, 5.3e6],
    "5,8 mnkr, 0,8 mnkr (16 %) över budget. Skillnaden beror på den kända posten Sena fakturor (0,5 mnkr). I övrigt blev kostnaden 0,3 mnkr högre.",
  ],
  [
    "a known item the other way",
    [["Återbetalning", -2e5]],
    [5e6, 5.8e6],
    "5,6 mnkr, 0,6 mnkr (12 %) över budget. Kostnaden hölls nere av den kända posten Återbetalning (0,2 mnkr). I övrigt blev kostnaden 0,8 mnkr högre.",
  ],
  [
    "a known item that is all of it",
    [["Sena fakturor", 5e5]],
    [5e6, 5e6],
    "5,5 mnkr, 0,5 mnkr (10 %) över budget. Skillnaden beror på den kända posten Sena fakturor (0,5 mnkr).",
  ],
  [
    "two that cancel out",
    [["Sena fakturor", 2e5]],
    [5e6, 4.8e6],
    "5 mnkr, som budgeterat. Kostnaden drogs upp av den kända posten Sena fakturor (0,2 mnkr). I övrigt blev kostnaden 0,2 mnkr lägre.",
  ],
])("a cost that has no other factor is no reason: %s", (_what, known, [first, second], text) => {
  const rows = [["Kostnad utöver bidraget", first, second]] as const;
  const comparison = rowsComparison(rows, known, "shapley");
  expect(told({ ...comparison, kind: "budget-outturn" })).toBe(
    `Nettokostnaden för SFB blev ${text}`,
  );
});

test.each<[ComparisonKind, string]>([
  ["year-year", "I övrigt blev kostnaden 0,1 mnkr lägre."],
  ["scenario-scenario", "I övrigt blir kostnaden 0,1 mnkr lägre."],
])("what a known item leaves, of %s", (kind, text) => {
  const rows = rowsComparison([["Kostnad", 5e6, 4.9e6]], [["Övertagande", -4e6]], "shapley");
  expect(told({ ...rows, kind })).toContain(text);
});

test("of a cost without other factors each group's share is told", () => {
  const [inputs] = readParts([
    ["Grupp", "Faktor", "Budget", "Utfall"],
    ["Barn", "Kostnad", 500_000, 900_000],
    ["Vuxna", "Kostnad", 1_500_000, 1_600_000],
  ]);
  if (inputs === undefined) throw new Error("no part");
  const comparison = partComparison(inputs, [], { kind: "budget-outturn", method: "shapley" });
  // 0,4 + 0,1 = 0,5 of 2 mnkr.
  expect(told(comparison)).toBe(
    "Nettokostnaden för SFB blev 2,5 mnkr, 0,5 mnkr (25 %) över budget, varav barn 0,4 mnkr och vuxna 0,1 mnkr.",
  );
});
