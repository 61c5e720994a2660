import type { Draft } from "../rows/draft";
import { NEVER_TEXT } from "../rows/meaningOf";

/** Rows of revenue in the same table. */
export const revenuesBeside = (row: Draft, all: readonly Draft[]): readonly Draft[] =>
  all.filter(
    ({ state, reason, row: of }) =>
      state === "never" && reason === NEVER_TEXT.revenue && of.columns === row.row.columns,
  );

/** Whether a row is another's cost less a revenue beside them. */
export function isNetOf(net: Draft, gross: Draft, all: readonly Draft[]): boolean {
  return revenuesBeside(net, all).some((revenue) =>
    net.cells.every((cell) => {
      const at = (draft: Draft): number =>
        draft.cells.find(({ column }) => column === cell.column)?.raw ?? NaN;
      const close = (by: number): boolean =>
        Math.abs(cell.raw - by) <= Math.max(1.02, Math.abs(cell.raw) / 1000);
      return close(at(gross) + at(revenue)) || close(at(gross) - at(revenue));
    }),
  );
}
