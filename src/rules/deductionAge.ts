import { type Day, formatDay, monthOf, yearOf } from "../calendar/day";
import { ModelError } from "../modelError";

/**
 * A child's age for the föräldraavdrag: the whole month of the birthday belongs to the new age
 * (4 a § förordningen 1993:1091), so only year and month decide.
 */
export function deductionAge(birthDay: Day, day: Day): number {
  if (day < birthDay) {
    throw new ModelError(
      "invalid",
      `Datumet ${formatDay(day)} ligger före födelsedagen ${formatDay(birthDay)}.`,
    );
  }
  const years = yearOf(day) - yearOf(birthDay);
  return monthOf(day) < monthOf(birthDay) ? years - 1 : years;
}
