import type { Amount, FiscalYear, SieFile } from "./sieFile";
import { monthOf, yearOf } from "./values";

export interface Placed {
  readonly amounts: readonly Amount[];
  /** Accounts with a period in none of the file's years: it is not counted. */
  readonly outside: ReadonlySet<string>;
  /** Periods were told with another year's number. */
  readonly isMoved: boolean;
}

/** Whether a period is a month of a year. */
const holds = ({ first, last }: FiscalYear, period: number): boolean => {
  const month = yearOf(period) * 100 + monthOf(period);
  return month >= Math.trunc(first / 100) && month <= Math.trunc(last / 100);
};

const keyOf = ({ source, period, account, objects }: Amount): string =>
  JSON.stringify([source, period, account, objects]);

/**
 * Balances of periods in the year that has the period: some systems give last year's periods this year's number.
 * Without this they would be a part of this year's sum.
 */
export function placed({ amounts, years }: SieFile): Placed {
  const outside = new Set<string>();
  const here = new Set<string>();
  const moved = new Set<Amount>();
  const found = amounts.flatMap((each): readonly Amount[] => {
    const { period, source, offset, account } = each;
    if (period === undefined || source === "transactions") return [each];
    const own = years.find((year) => year.offset === offset);
    // A year without a record of its days is told elsewhere.
    if (own === undefined || holds(own, period)) {
      here.add(keyOf(each));
      return [each];
    }
    const other = years.find((year) => holds(year, period));
    if (other === undefined) {
      outside.add(account);
      return [];
    }
    const there = { ...each, offset: other.offset };
    moved.add(there);
    return [there];
  });
  // The same balance under either number is one balance.
  const isAgain = (each: Amount): boolean => moved.has(each) && here.has(keyOf(each));
  return {
    amounts: found.map((each) => (isAgain(each) ? { ...each, isRepeated: true } : each)),
    outside,
    isMoved: moved.size > 0,
  };
}
