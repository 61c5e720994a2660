import { type Day, daysInMonth, isRealDay, toDay } from "../../calendar/day";
import { ModelError } from "../../modelError";
import { visibleText } from "../../parameters/visibleText";

/** A year, a month or a day as days, both ends included. */
export interface DateSpan {
  readonly kind: "year" | "month" | "day";
  readonly from: Day;
  readonly through: Day;
}

const DATE = /^((?:19|20|21)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * "2027", "2027-03" or "2027-03-15".
 *
 * @throws ModelError `invalid`; `what` names the date, e.g. ”Budget” från.
 */
export function dateSpan(text: string, what: string): DateSpan {
  const [, years, months, days] = DATE.exec(visibleText(text)) ?? [];
  const year = Number(years);
  const month = Number(months ?? 1);
  if (years !== undefined && isRealDay(year, month, Number(days ?? 1))) {
    if (days !== undefined) {
      const day = toDay(year, month, Number(days));
      return { kind: "day", from: day, through: day };
    }
    const last = months === undefined ? 12 : month;
    return {
      kind: months === undefined ? "year" : "month",
      from: toDay(year, month, 1),
      through: toDay(year, last, daysInMonth(year, last)),
    };
  }
  throw new ModelError(
    "invalid",
    `${what} är \u201d${text.slice(0, 40)}\u201d` +
      (years === undefined
        ? " men ska vara ett år, en månad eller en dag: 2027, 2027-03 eller 2027-03-15, mellan 1900 och 2199."
        : ", ett datum som inte finns. Rätta det."),
  );
}
