import type { CaseFigures } from "../sums/caseFigures";
import { NOT_SUMMED, secretRows, type SecretRow } from "./secretRows";

/**
 * What of a year's months, and of the year that is their sum, may not be shown. A year that is hidden takes its
 * months with it where they would all be shown: else they would sum to it.
 */
export function secretYear(
  months: readonly CaseFigures[],
  year: CaseFigures,
  limit: number,
): { readonly months: readonly SecretRow[]; readonly year: SecretRow } {
  const [whole = { byLaw: false, total: false }] = secretRows([year], limit, NOT_SUMMED);
  const each = secretRows(months, limit, { byLaw: !whole.byLaw, total: !whole.total });
  const byLaw = whole.byLaw && !each.some((row) => row.byLaw);
  const total = whole.total && !each.some((row) => row.total);
  return {
    months: each.map((row) => ({ byLaw: row.byLaw || byLaw || total, total: row.total || total })),
    year: whole,
  };
}
