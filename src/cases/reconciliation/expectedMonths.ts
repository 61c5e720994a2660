import { dayNumber, daysInMonth, toDay } from "../../calendar/day";
import { monthPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { powerOfTen } from "../../exact/decimalPlaces";
import { type Exact, product } from "../../exact/product";
import type { CaseRow, Law } from "../list/caseRow";
import type { RateOf } from "../sums/caseFigures";
import { isStep } from "../../steps/isStep";
import { preparedCasesSteps } from "../sums/preparedCases";

const WEEK = 7;
const MONTHS = 12;

/** Of one case and law, month by month. */
export interface ExpectedCase {
  /** kr. */
  readonly amounts: Float64Array;
  /** Days in force. */
  readonly days: Float64Array;
  /** Performed hours that are paid for. */
  readonly hours: Float64Array;
}

/** Year × 12 + month − 1 as the year and the month, 1-12. */
export const yearAndMonth = (month: number): readonly [number, number] => [
  Math.floor(month / MONTHS),
  (month % MONTHS) + 1,
];

/** An exact number as a whole number and what it is divided by: a product of such is rounded only once. */
function fractionOf(exact: Exact): { readonly over: number; readonly under: number } {
  return "integer" in exact
    ? { over: exact.integer, under: powerOfTen(exact.places) }
    : { over: exact.toNumber(), under: 1 };
}

/** A case that waits for Försäkringskassan is invoiced as it is granted until the decision. */
function asInvoiced(row: CaseRow): CaseRow {
  const { application } = row;
  if (application === undefined || application.probability === 1) return row;
  return { ...row, application: undefined };
}

export const caseAndLaw = (key: string, law: Law): string => `${law} ${key}`;

/**
 * What each case is expected to be invoiced a month, by model and list: by case and law, see
 * {@link caseAndLaw}. Doubles: a difference smaller than an öre is none. Yields between some of the rows.
 */
export function* expectedMonths(
  rows: readonly CaseRow[],
  months: readonly number[],
  rateOf: RateOf,
): Generator<undefined, ReadonlyMap<string, ExpectedCase>> {
  const spans = months.map((month) => {
    const [year, number] = yearAndMonth(month);
    const from = dayNumber(toDay(year, number, 1));
    return {
      from,
      through: from + daysInMonth(year, number) - 1,
      rate: fractionOf(product(rateOf(monthPeriod(year, number)).toNumber())),
    };
  });
  const { segments, columns } = yield* preparedCasesSteps(rows.map(asInvoiced));
  const expected = new Map<string, ExpectedCase>();
  const made = (key: string): ExpectedCase => {
    const known = expected.get(key);
    if (known !== undefined) return known;
    const fresh = {
      amounts: new Float64Array(months.length),
      days: new Float64Array(months.length),
      hours: new Float64Array(months.length),
    };
    expected.set(key, fresh);
    return fresh;
  };
  const ofSegments = segments.map(({ row, law }) => made(caseAndLaw(row.key, law)));
  for (const { quantity, divisor, segments: places, coefficients } of columns) {
    if (quantity === "sfbChildDays" || quantity === "lssChildDays") continue;
    const isDays = quantity === "sfbDays" || quantity === "lssDays";
    for (let k = 0; k < places.length; k += 1) {
      if (isStep(k)) yield undefined;
      const place = places[k] as number;
      const { from, through } = segments[place] as (typeof segments)[number];
      const own = ofSegments[place] as ExpectedCase;
      const { over, under } = fractionOf(coefficients[k] as Exact);
      for (let month = 0; month < spans.length; month += 1) {
        const span = spans[month] as (typeof spans)[number];
        const days = Math.min(through, span.through) - Math.max(from, span.from) + 1;
        if (days <= 0) continue;
        if (isDays) own.days[month] = (own.days[month] as number) + days;
        else {
          const weekly = over * days;
          const hours = weekly / (WEEK * divisor * under);
          const cost =
            quantity === "lssOwnCost"
              ? hours
              : (weekly * span.rate.over) / (WEEK * divisor * under * span.rate.under);
          if (quantity !== "lssCost" && quantity !== "lssOwnCost") {
            own.hours[month] = (own.hours[month] as number) + hours;
          }
          if (quantity !== "lssHours") own.amounts[month] = (own.amounts[month] as number) + cost;
        }
      }
    }
  }
  return expected;
}

/** An amount to the öre. */
export const inOre = (amount: number): Decimal => new Decimal(amount).toDecimalPlaces(2);
