import type { CaseRow } from "./caseRow";

/** The rows of each case, in the order in which the cases first stand. */
export function rowsByCase(rows: readonly CaseRow[]): ReadonlyMap<string, readonly CaseRow[]> {
  const byCase = new Map<string, CaseRow[]>();
  for (const row of rows) {
    const own = byCase.get(row.key);
    if (own === undefined) byCase.set(row.key, [row]);
    else own.push(row);
  }
  return byCase;
}
