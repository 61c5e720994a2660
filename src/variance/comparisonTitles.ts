import type { ComparisonKind } from "./comparison";

/** What the two sides are called as headings, and what is compared. */
export const comparisonTitles: Readonly<
  Record<
    ComparisonKind,
    { readonly name: string; readonly sides: readonly [first: string, second: string] }
  >
> = {
  "budget-outturn": { name: "Budget mot utfall", sides: ["Budget", "Utfall"] },
  "year-year": { name: "År mot år", sides: ["Första året", "Andra året"] },
  "forecast-outturn": { name: "Prognos mot utfall", sides: ["Prognos", "Utfall"] },
  "scenario-scenario": { name: "Scenario mot scenario", sides: ["Scenario 1", "Scenario 2"] },
};
