import { Decimal } from "../../exact/decimal";
import { monthOf, yearOf } from "../../sie/values";
import type { Sign, Meaning } from "../meaning/meaning";
import type { Figure } from "../reading/reading";
import type { Covered } from "./ledgerPeriods";
import type { LedgerRow } from "./ledgerRows";

/** A year's budget, and whether it is spread on the months. */
export interface BudgetYear {
  readonly offset: number;
  readonly year: number;
  readonly isByMonth: boolean;
}

export interface FigureOptions {
  readonly covered: Covered;
  readonly budgets: readonly BudgetYear[];
  readonly budgetSign: Sign;
}

interface Amount {
  readonly stage: "outturn" | "budget";
  readonly year: number;
  readonly month?: number;
  readonly value: number;
}

const sum = (rows: LedgerRow["rows"]): Decimal =>
  rows.reduce((all, { amount }) => all.plus(amount), new Decimal(0));

const plain = (value: Decimal): number => (value.isZero() ? 0 : value.toNumber());

const inMonth =
  (year: number, month: number) =>
  ({ period }: LedgerRow["rows"][number]): boolean =>
    period !== undefined && yearOf(period) === year && monthOf(period) === month;

/** What a line has booked and budgeted: a month without anything is 0, since the file covers it. */
export function ledgerAmounts(
  { rows }: LedgerRow,
  { covered, budgets, budgetSign }: FigureOptions,
): readonly Amount[] {
  const outturn = rows.filter(({ stage }) => stage === "outturn");
  const budget = rows.filter(({ stage }) => stage === "budget");
  const sign = budgetSign === "minus" ? -1 : 1;
  const of = (all: LedgerRow["rows"], offset: number): LedgerRow["rows"] =>
    all.filter((each) => each.offset === offset);
  return [
    ...covered.years.map(({ offset, year }): Amount => ({
      ...{ stage: "outturn", year, value: plain(sum(of(outturn, offset))) },
    })),
    ...covered.months.map(({ period }): Amount => {
      const [year, month] = [yearOf(period), monthOf(period)];
      return {
        ...{ stage: "outturn", year, month },
        value: plain(sum(outturn.filter(inMonth(year, month)))),
      };
    }),
    ...budgets.flatMap(({ offset, year, isByMonth }): readonly Amount[] => {
      const own = of(budget, offset);
      if (own.length === 0) return [];
      const whole: Amount = { stage: "budget", year, value: plain(sum(own).times(sign)) };
      if (!isByMonth) return [whole];
      return [
        whole,
        ...Array.from({ length: 12 }, (_, k): Amount => ({
          ...{ stage: "budget", year, month: k + 1 },
          value: plain(sum(own.filter(inMonth(year, k + 1))).times(sign)),
        })),
      ];
    }),
  ];
}

/** A known item is in the outturn of SFB and is told apart in it; the whole of the part has it too. */
export function ledgerFigures(
  amounts: readonly Amount[],
  meaning: Meaning,
  row: number,
): readonly Figure[] {
  const place = { row, column: 0 };
  const isKnown = meaning.startsWith("known.");
  const own = amounts
    .filter(({ stage }) => !isKnown || stage === "outturn")
    .map((each): Figure => ({
      ...each,
      ...place,
      meaning,
      ...(isKnown && { isIncluded: true as const }),
    }));
  if (!isKnown) return own;
  return [...own, ...amounts.map((each): Figure => ({ ...each, ...place, meaning: "sfb.cost" }))];
}
