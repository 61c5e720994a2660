import type { Period } from "../../src/calendar/period";
import { decimalPlaces, scaledInteger } from "../../src/exact/decimalPlaces";
import { Decimal } from "../../src/exact/decimal";
import type { Scaled } from "../../src/exact/scaled";
import { ModelError } from "../../src/modelError";
import { kommunensTimmar } from "../../src/parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../../src/parameters/required";
import { exactValue } from "../../src/parameters/valueOn";
import { hourlyRate } from "../../src/rules/hourlyRate";
import type { OwnRates } from "../../src/rules/ownRates";
import { BoundedCache } from "../pipeline/boundedCache";

/** What one person and one hour cost in a period, ready for integer arithmetic. */
export interface Rates {
  /** The municipality's hours a week × days × schablon: a person's cost times 7. */
  readonly sevenPersons: Scaled;
  /** The schablon. */
  readonly hour: Scaled;
}

type Known = Rates | ModelError | "large";

const hoursSeries = seriesOf(kommunensTimmar);
const UPLIFTS_A_PERIOD = 1_000;
/** Own amounts are an object a range; without them, this stands for none. */
const NONE: OwnRates = new Map();
type ByPeriod = WeakMap<Period, BoundedCache<number | undefined, Known>>;
const byOwn = new WeakMap<OwnRates, ByPeriod>();

function remembered(
  period: Period,
  own: OwnRates | undefined,
): BoundedCache<number | undefined, Known> {
  const byPeriod: ByPeriod = byOwn.get(own ?? NONE) ?? new WeakMap();
  byOwn.set(own ?? NONE, byPeriod);
  let known = byPeriod.get(period);
  if (known === undefined) {
    known = new BoundedCache(UPLIFTS_A_PERIOD, (uplift) => ratesOf(period, uplift, own));
    byPeriod.set(period, known);
  }
  return known;
}

function scaled(value: Decimal): Scaled | undefined {
  const number = value.toNumber();
  const places = decimalPlaces(number);
  return places < 0 ? undefined : { integer: scaledInteger(number, places), places };
}

function ratesOf(period: Period, uplift: number | undefined, own: OwnRates | undefined): Known {
  try {
    const rate = hourlyRate(period, uplift === undefined ? undefined : new Decimal(uplift), own);
    const hours = exactValue(requiredEntry(hoursSeries, period.from));
    const hour = scaled(rate);
    const sevenPersons = scaled(hours.times(period.days).times(rate));
    return hour === undefined || sevenPersons === undefined ? "large" : { hour, sevenPersons };
  } catch (thrown) {
    if (thrown instanceof ModelError) return thrown;
    throw thrown;
  }
}

/**
 * The rates of a period, a yearly uplift and own amounts, worked out once (Period objects are shared, see
 * periodParameter). Undefined where integers cannot carry them.
 *
 * @throws ModelError where the schablon is not decided or not known.
 */
export function knownRates(
  period: Period,
  uplift: number | undefined,
  own?: OwnRates,
): Rates | undefined {
  const rates = remembered(period, own).get(uplift);
  if (rates instanceof ModelError) throw rates;
  return rates === "large" ? undefined : rates;
}
