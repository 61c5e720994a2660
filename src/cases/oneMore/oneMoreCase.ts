import type { CaseRow } from "../list/caseRow";
import type { RateOf } from "../sums/caseFigures";
import { type OneMore, oneMoreOf } from "./oneMoreOf";
import { weeklyHoursOf } from "./weeklyHoursOf";

/** What one case more or less costs in a year, with the median and the highest hours of the list's LSS cases. */
export const oneMoreCase = (rows: readonly CaseRow[], year: number, rateOf: RateOf): OneMore =>
  oneMoreOf(weeklyHoursOf(rows, year), year, rateOf);
