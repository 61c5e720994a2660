import type { RiskHistoryYear } from "./riskHistory";

type Known<Id extends keyof RiskHistoryYear> = Readonly<Record<Id, number>>;

export interface YearPair<Id extends keyof RiskHistoryYear> {
  readonly before: Known<Id>;
  readonly after: Known<Id>;
  readonly year: number;
}

/** Years in a row that both have the figures, the earliest first. */
export function yearPairs<Id extends keyof RiskHistoryYear>(
  history: readonly RiskHistoryYear[],
  ids: readonly Id[],
): readonly YearPair<Id>[] {
  const known = (each: RiskHistoryYear): boolean => ids.every((id) => each[id] !== undefined);
  const byYear = new Map(history.filter(known).map((each) => [each.year, each]));
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .flatMap((after) => {
      const before = byYear.get(after.year - 1);
      return before === undefined
        ? []
        : [{ before: before as Known<Id>, after: after as Known<Id>, year: after.year }];
    });
}
