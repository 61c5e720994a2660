import { monthPeriod, type Period, yearPeriod } from "../../calendar/period";
import { type Cell, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { servicePeriod } from "../../runoff/reading/servicePeriod";

/** A year or a month of a period's key: "2025" or "2025-03". */
export function periodOf(key: string): Period | undefined {
  const read = servicePeriod(key);
  if (read === undefined) return undefined;
  return read.month === undefined ? yearPeriod(read.year) : monthPeriod(read.year, read.month);
}

/**
 * A cell as the key of a period: "2025" or "2025-03". A date stands for its month, since that is what
 * a month looks like when a spreadsheet has taken it for a date.
 *
 * @throws ModelError `invalid`; `where` names the row.
 */
export function periodKey(cell: Cell, where: string): string {
  const read = servicePeriod(cell);
  if (read !== undefined) {
    const { year, month } = read;
    return month === undefined ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
  }
  throw new ModelError(
    "invalid",
    `${where}: perioden är ${quoted(cell)} men ska vara ett år eller en månad, till exempel 2025 eller 2025-03.`,
  );
}
