import type { CaseFigures } from "../sums/caseFigures";
import { suppressed } from "./suppressed";

/** What of a period may not be shown to others. */
export interface SecretRow {
  /** Persons, hours and cost of SFB and of LSS. */
  readonly byLaw: boolean;
  /** Their sums too. */
  readonly total: boolean;
}

/** Whether the sum of some periods is shown, by law and in all. */
export interface SummedRows {
  readonly byLaw: boolean;
  readonly total: boolean;
}

/** No sum of the periods is shown. */
export const NOT_SUMMED: SummedRows = { byLaw: false, total: false };

/**
 * What of periods may not be shown where counts below the limit may not, so that neither a sum nor a price
 * gives one away. Persons are averages of the period. The cost of SFB tells its persons, by the schablon: it
 * goes with them, and so does that of LSS, which is what is left of the sum.
 *
 * @param summed what of the sum of the periods is shown too: then no period stands alone in it.
 */
export function secretRows(
  periods: readonly CaseFigures[],
  limit: number,
  summed: SummedRows,
): readonly SecretRow[] {
  const counts = periods.map(({ days, sfbPersonDays, lssPersonDays }) => [
    sfbPersonDays.div(days).toNumber(),
    lssPersonDays.div(days).toNumber(),
  ]);
  const sums = periods.map(({ days, sfbPersonDays, lssPersonDays }) => [
    sfbPersonDays.plus(lssPersonDays).div(days).toNumber(),
  ]);
  const days = periods.map((period) => period.days);
  const hiddenOf = (
    table: readonly (readonly number[])[],
    isSummed: boolean,
    gone: readonly boolean[],
  ): readonly boolean[] => {
    const hidden = isSummed
      ? suppressed(table, limit, { days, gone })
      : table.flatMap((row) => suppressed([row], limit));
    return hidden.map((row, place) => gone[place] === true || row.includes(true));
  };
  const total = hiddenOf(sums, summed.total, []);
  // What is not shown in all is not shown by law either, and counts in the average of those.
  const byLaw = hiddenOf(counts, summed.byLaw, total);
  return periods.map((_, place) => ({
    byLaw: byLaw[place] === true,
    total: total[place] === true,
  }));
}
