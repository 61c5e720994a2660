import { dayNumber } from "../../calendar/day";
import { formatPeriod, type Period } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { atOnce } from "../../steps/atOnce";
import type { CaseFigures, RateOf } from "./caseFigures";
import { daySums } from "./daySums";
import type { PreparedCases, QuantityColumn } from "./preparedCases";
import { spansOf, type Window } from "./spans";
import type { Quantity } from "./term";

const ZERO = new Decimal(0);
const WEEK = 7;

const over = (sum: Decimal, divisor: number): Decimal => (divisor === 1 ? sum : sum.div(divisor));

export function windowOf({ from, through, days }: Period): Window {
  return { from: dayNumber(from), through: dayNumber(through), days };
}

/**
 * Periods in the order of time.
 *
 * @throws ModelError `invalid` where two have a day in common: their sum would count it twice.
 */
export function orderedPeriods(periods: readonly Period[]): readonly Period[] {
  const ordered = [...periods].sort((a, b) => a.from - b.from || a.through - b.through);
  for (const [place, period] of ordered.entries()) {
    const next = ordered[place + 1];
    if (next === undefined || next.from > period.through) continue;
    throw new ModelError(
      "invalid",
      `Perioderna ${formatPeriod(period)} och ${formatPeriod(next)} har dagar gemensamt, så summan skulle räkna dem två gånger. Ta bort den ena.`,
    );
  }
  return ordered;
}

/** See {@link figuresOf}; yields between what is added up. */
export function* figuresOfSteps(
  { segments, columns }: PreparedCases,
  periods: readonly Period[],
  rateOf: RateOf,
): Generator<undefined, readonly CaseFigures[]> {
  const rates = periods.map(rateOf);
  const spans = spansOf(segments, periods.map(windowOf));
  yield undefined;
  const summed: (QuantityColumn & { readonly sums: readonly Decimal[] })[] = [];
  for (const column of columns) {
    summed.push({ ...column, sums: daySums(column, spans) });
    yield undefined;
  }
  return periods.map(({ days }, place) => {
    const of = (quantity: Quantity): Decimal =>
      summed.reduce(
        (sum, each) =>
          each.quantity === quantity ? sum.plus(over(each.sums[place] ?? ZERO, each.divisor)) : sum,
        ZERO,
      );
    const rate = rates[place] ?? ZERO;
    const paid = of("lssPaidHours");
    return {
      days,
      sfbPersonDays: of("sfbDays"),
      lssPersonDays: of("lssDays"),
      sfbChildDays: of("sfbChildDays"),
      lssChildDays: of("lssChildDays"),
      lssHours: of("lssHours").plus(paid).div(WEEK),
      // Divided last: whole weeks then give exact kronor.
      sfb: of("sfbCost").times(rate).div(WEEK),
      lss: of("lssCost").plus(paid).times(rate).plus(of("lssOwnCost")).div(WEEK),
    };
  });
}

/**
 * What the cases come to in each period: person-days, hours and cost, exact. `periods` stand in order of
 * time and have no day in common; see {@link orderedPeriods}.
 *
 * A day of SFB costs 20/7 × schablon × utnyttjande × (1 + högre timbelopp), of LSS hours/7 × utnyttjande ×
 * schablon × prisfaktor (51 kap. 22 § SFB; LSS 9 § 2 has no rate of its own).
 */
export const figuresOf = (
  prepared: PreparedCases,
  periods: readonly Period[],
  rateOf: RateOf,
): readonly CaseFigures[] => atOnce(figuresOfSteps(prepared, periods, rateOf));
