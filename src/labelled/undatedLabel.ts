import { visibleText } from "../parameters/visibleText";

/** A month or a day of one digit is found here and refused where dates are read. */
const DATE = "((?:19|20|21)\\d\\d(?:-\\d\\d?){0,2})";
const TO = "(?:\\s*[\u2013-]\\s*|\\s+till\\s+)";
const DATED = new RegExp(`^(.*?\\S)\\s+${DATE}(?:${TO}${DATE})?$`);

/** A label apart from the date, or the first and the last date, that it ends with. */
export interface UndatedLabel {
  readonly name: string;
  readonly period: string;
  readonly through: string | undefined;
}

/** ”Budget 2027”, ”Sena fakturor 2026-03–2026-05”; undefined for a label without a date. */
export function undatedLabel(label: string): UndatedLabel | undefined {
  const [, name, period, through] = DATED.exec(visibleText(label)) ?? [];
  return name === undefined || period === undefined ? undefined : { name, period, through };
}
