import { type Day, dayOfMonth, monthOf, yearOf } from "../../src/calendar/day";

/** A day as a formula without =: DATE(2027,1,1). */
export const dateFormula = (day: Day): string =>
  `DATE(${yearOf(day)},${monthOf(day)},${dayOfMonth(day)})`;
