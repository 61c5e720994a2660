import type { Period } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import type { LevelId } from "../../forecast/fields/forecastFields";
import { currentValue } from "../../parameters/currentValue";
import { kommunensTimmar } from "../../parameters/kommunensTimmar";
import type { CaseRow } from "../list/caseRow";
import type { CaseFigures, RateOf } from "../sums/caseFigures";
import { figuresOf } from "../sums/figuresOf";
import { preparedCases } from "../sums/preparedCases";

/** What a person of the list uses and costs, beside how many there are. */
export type ListLevel = Extract<
  LevelId,
  "utilisation" | "higherShare" | "higherUplift" | "lssHoursPerPerson" | "lssPriceFactor"
>;

/** Of each month; undefined where there is nobody whom it could be of. */
export type LevelMonths = Readonly<Record<ListLevel, readonly (Decimal | undefined)[]>>;

/** So many that kronor of a whole plan are right to the öre. */
const DECIMALS = 10;
const WEEK = 7;
const YEAR = 12;
const FIRST_HOURS = currentValue(kommunensTimmar);
const ONE = new Decimal(1);

const share = (part: Decimal, whole: Decimal): Decimal | undefined =>
  whole.isZero() ? undefined : part.div(whole).toDecimalPlaces(DECIMALS);

/**
 * The list's use of the first 20 hours, högre timbelopp, LSS hours a person and price, month by month, so that
 * persons × these is what the list itself comes to.
 *
 * @param baseDays Days of the base year: a month's LSS hours a person are twelfths of a year of so many days.
 */
export function listLevels(
  rows: readonly CaseRow[],
  months: readonly Period[],
  baseDays: number,
  rateOf: RateOf,
): LevelMonths {
  const of = (own: readonly CaseRow[], rate: RateOf): readonly CaseFigures[] =>
    figuresOf(preparedCases(own), months, rate);
  const plain = rows.map((row): CaseRow => ({ ...row, higher: 0 }));
  const whole = of(rows, () => ONE);
  const hasHigher = rows.some(({ higher }) => higher > 0);
  const used = hasHigher ? of(plain, () => ONE) : whole;
  const above = hasHigher
    ? of(
        plain.filter((_, k) => (rows[k]?.higher ?? 0) > 0),
        () => ONE,
      )
    : used;
  const hasOwn = rows.some(({ ownPrice }) => ownPrice !== undefined);
  const priced = hasOwn ? of(rows, rateOf) : whole;
  const each = <T>(value: (place: number, figures: CaseFigures) => T): readonly T[] =>
    whole.map((figures, place) => value(place, figures));
  const usedIn = (place: number): Decimal => used[place]?.sfb ?? ONE;
  const aboveIn = (place: number): Decimal =>
    hasHigher ? (above[place]?.sfb ?? ONE) : new Decimal(0);
  return {
    utilisation: each((place, { sfbPersonDays }) =>
      share(usedIn(place).times(WEEK), sfbPersonDays.times(FIRST_HOURS)),
    ),
    higherShare: each((place) => share(aboveIn(place), usedIn(place))),
    higherUplift: each((place, { sfb }) =>
      usedIn(place).isZero()
        ? undefined
        : (share(sfb.minus(usedIn(place)), aboveIn(place)) ?? new Decimal(0)),
    ),
    lssHoursPerPerson: each((_, { lssHours, lssPersonDays }) =>
      share(lssHours.times(baseDays), lssPersonDays.times(YEAR)),
    ),
    lssPriceFactor: each((place, { lssHours }) => {
      const period = months[place] as Period;
      const rate = hasOwn ? rateOf(period) : ONE;
      return share(priced[place]?.lss ?? ONE, lssHours.times(rate));
    }),
  };
}
