import { monthPeriod, type Period, yearPeriod } from "../calendar/period";
import { quoted } from "../labelled/cell";
import { ModelError } from "../modelError";
import { visibleText } from "../parameters/visibleText";

const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const FIRST = 1994;
const LAST = 2100;

/**
 * The provider's period: a year (2025) or a month ("2025-03").
 *
 * @throws ModelError `invalid`; `what` names the row, e.g. "Rad 2 (År)".
 */
export function providerPeriod(year: number | string, what: string): Period {
  const text = visibleText(String(year));
  const month = MONTH.exec(text);
  const number = Number(month?.[1] ?? (YEAR.test(text) ? text : Number.NaN));
  const ofYear = month === null ? undefined : Number(month[2]);
  const realMonth = ofYear === undefined || (ofYear >= 1 && ofYear <= 12);
  if (number >= FIRST && number <= LAST && realMonth) {
    return ofYear === undefined ? yearPeriod(number) : monthPeriod(number, ofYear);
  }
  throw new ModelError(
    "invalid",
    `${what} är ${quoted(text)} men ska vara ett år mellan ${FIRST} och ${LAST} ` +
      "eller en månad, till exempel 2025 eller 2025-03.",
  );
}
