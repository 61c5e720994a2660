import { type Day, toDay } from "../../calendar/day";
import type { Birth } from "../list/caseRow";

/**
 * The first day of the month in which a person has a birthday. The whole month belongs to the new age, as
 * for the föräldraavdrag (4 a § förordningen 1993:1091): only year and month are kept.
 */
export const birthDay = ({ year, month }: Birth, age = 0): Day => toDay(year + age, month, 1);
