import { isRealDay } from "../../calendar/day";

const SIX = /^(\d\d)(\d\d)(\d\d)$/;
const CENTURY = 2000;

/** Whether six figures are a day with a short year: 201012 is 12 October 2020, and may be meant as December 2010. */
export function isTwoDates(text: string): boolean {
  const [, year, month, day] = SIX.exec(text) ?? [];
  return year !== undefined && isRealDay(CENTURY + Number(year), Number(month), Number(day));
}
