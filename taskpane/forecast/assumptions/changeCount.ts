import type { Change } from "../../../src/forecast/changes/change";
import { isInGrid } from "./yearCells";

/** How many changes there are, and how many of them the tables by year do not show. */
export function changeCount(changes: readonly Change[]): string {
  const all = changes.length;
  if (all === 0) return "Inga ändringar";
  const dated = changes.filter((change) => !isInGrid(change)).length;
  if (all === 1) {
    return `1 ändring, som ${dated === 0 ? "" : "inte "}står i tabellerna ovan`;
  }
  if (dated === 0) return `${all} ändringar, alla i tabellerna ovan`;
  if (dated === all) return `${all} ändringar, ingen i tabellerna ovan`;
  return `${all} ändringar, varav ${dated} inte står i tabellerna ovan`;
}
