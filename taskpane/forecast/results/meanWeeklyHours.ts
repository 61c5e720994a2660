import { daysInYear } from "../../../src/calendar/day";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";

const WEEK = 7;

/** Hours a week of an LSS person, the mean of a year; undefined where there is nobody. */
export const meanWeeklyHours = ({
  year,
  lssHours,
  lssPersons,
}: ForecastYear): number | undefined =>
  lssPersons.isZero() || lssHours.isZero()
    ? undefined
    : lssHours.times(WEEK).div(lssPersons).div(daysInYear(year)).toNumber();
