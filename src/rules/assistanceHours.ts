import type { Day } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import { beredskap } from "../parameters/beredskap";
import { exactFraction } from "../parameters/exactFraction";
import { requiredEntry, seriesOf } from "../parameters/required";
import type { Series } from "../parameters/types";
import { vantetid } from "../parameters/vantetid";
import { requireAtLeastZero } from "./checks";

const waitingSeries = seriesOf(vantetid);
const standbySeries = seriesOf(beredskap);

export interface AssistanceHoursInput {
  /** Hours of active assistance. */
  readonly active: Decimal;
  /** Hours of väntetid; default 0. */
  readonly waiting?: Decimal | undefined;
  /** Hours of beredskap; default 0. */
  readonly standby?: Decimal | undefined;
}

function converted(hours: Decimal, series: Series, day: Day | undefined): Decimal {
  // No hours need no conversion, also before 2013, when none is known.
  if (hours.isZero()) return hours;
  const { numerator, denominator } = exactFraction(requiredEntry(series, day));
  return hours.times(numerator).div(denominator);
}

/**
 * Assistance hours: active + väntetid/4 + beredskap/7, in the unit of time of the input. Without a
 * day the conversion in force now is used.
 */
export function assistanceHours(input: AssistanceHoursInput, day?: Day): Decimal {
  const { active, waiting, standby } = input;
  requireAtLeastZero(active, "Antalet aktiva timmar");
  let hours = active;
  if (waiting !== undefined) {
    requireAtLeastZero(waiting, "Antalet timmar väntetid");
    hours = hours.plus(converted(waiting, waitingSeries, day));
  }
  if (standby !== undefined) {
    requireAtLeastZero(standby, "Antalet timmar beredskap");
    hours = hours.plus(converted(standby, standbySeries, day));
  }
  return hours;
}
