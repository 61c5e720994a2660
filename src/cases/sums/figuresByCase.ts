import type { Period } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import type { Exact } from "../../exact/product";
import { atOnce } from "../../steps/atOnce";
import { isStep } from "../../steps/isStep";
import { rowsByCase } from "../list/rowsByCase";
import type { CaseFigures, RateOf } from "./caseFigures";
import { windowOf } from "./figuresOf";
import type { PreparedCases } from "./preparedCases";
import type { Quantity } from "./term";

/** A case and what it comes to in all periods together. */
export interface OneCase {
  readonly key: string;
  readonly name: string;
  readonly figures: CaseFigures;
}

type Sums = Record<Exclude<Quantity, "lssPaidHours">, Decimal>;

const ZERO = new Decimal(0);
const WEEK = 7;

const decimalOf = (exact: Exact): Decimal =>
  exact instanceof Decimal ? exact : new Decimal(exact.integer).times(`1e-${exact.places}`);

const nothing = (): Sums => ({
  sfbDays: ZERO,
  lssDays: ZERO,
  sfbChildDays: ZERO,
  lssChildDays: ZERO,
  lssHours: ZERO,
  sfbCost: ZERO,
  lssCost: ZERO,
  lssOwnCost: ZERO,
});

const isRated = (quantity: Quantity): boolean => quantity === "sfbCost" || quantity === "lssCost";

/** What a quantity is added to. */
const sumsOf = (quantity: Quantity): readonly (keyof Sums)[] =>
  quantity === "lssPaidHours" ? ["lssHours", "lssCost"] : [quantity];

interface SegmentDays {
  readonly days: number;
  readonly rated: Decimal;
}

/** Of every segment its days, and its days × the schablon of each, over all periods. */
function* daysOf(
  { segments }: PreparedCases,
  periods: readonly Period[],
  rateOf: RateOf,
): Generator<undefined, readonly SegmentDays[]> {
  const windows = periods.map((period) => ({ ...windowOf(period), rate: rateOf(period) }));
  const known = new Map<string, SegmentDays>();
  const found: SegmentDays[] = [];
  for (const { from, through } of segments) {
    if (isStep(found.length)) yield undefined;
    // Most segments hold all of the periods or begin on the same days: worked out once.
    const key = `${Math.max(from, windows[0]?.from ?? 0)} ${Math.min(through, windows.at(-1)?.through ?? 0)}`;
    const before = known.get(key);
    if (before !== undefined) {
      found.push(before);
      continue;
    }
    let days = 0;
    let rated = ZERO;
    for (const window of windows) {
      const own = Math.min(through, window.through) - Math.max(from, window.from) + 1;
      if (own <= 0) continue;
      days += own;
      rated = rated.plus(window.rate.times(own));
    }
    const made = { days, rated };
    known.set(key, made);
    found.push(made);
  }
  return found;
}

/** See {@link figuresByCase}; yields between some of the rows. */
export function* figuresByCaseSteps(
  prepared: PreparedCases,
  periods: readonly Period[],
  rateOf: RateOf,
): Generator<undefined, readonly OneCase[]> {
  const { segments, columns, rows } = prepared;
  const ofSegments = yield* daysOf(prepared, periods, rateOf);
  const sums = new Map<string, Sums>();
  for (const { quantity, divisor, segments: places, coefficients } of columns) {
    const to = sumsOf(quantity);
    for (const [k, place] of places.entries()) {
      if (isStep(k)) yield undefined;
      const key = segments[place]?.row.key ?? "";
      const { days = 0, rated = ZERO } = ofSegments[place] ?? {};
      const coefficient = coefficients[k];
      if (days === 0 || coefficient === undefined) continue;
      const own = sums.get(key) ?? nothing();
      sums.set(key, own);
      for (const sum of to) {
        const added = decimalOf(coefficient).times(isRated(sum) ? rated : days);
        own[sum] = own[sum].plus(divisor === 1 ? added : added.div(divisor));
      }
    }
  }
  const days = periods.reduce((all, period) => all + period.days, 0);
  const found: OneCase[] = [];
  for (const [key, [first]] of rowsByCase(rows)) {
    const own = sums.get(key);
    if (own === undefined) continue;
    if (isStep(found.length)) yield undefined;
    const figures = {
      days,
      sfbPersonDays: own.sfbDays,
      lssPersonDays: own.lssDays,
      sfbChildDays: own.sfbChildDays,
      lssChildDays: own.lssChildDays,
      lssHours: own.lssHours.div(WEEK),
      sfb: own.sfbCost.div(WEEK),
      lss: own.lssCost.plus(own.lssOwnCost).div(WEEK),
    };
    found.push({ key, name: first?.name ?? key, figures });
  }
  return found;
}

/**
 * What each case comes to in the periods together, in the order of the list; those without a day in them are
 * left out. The cases' sum is what figuresOf gives for the whole list.
 */
export const figuresByCase = (
  prepared: PreparedCases,
  periods: readonly Period[],
  rateOf: RateOf,
): readonly OneCase[] => atOnce(figuresByCaseSteps(prepared, periods, rateOf));
