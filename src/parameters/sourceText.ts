import { formatDay } from "../calendar/day";
import type { Source } from "./types";

/** "Förordning (1993:1091) om assistansersättning, 5 § (SFS 2025:1045)" */
export function sourceText({ title, place, reference, date }: Source): string {
  // A paragraph's number stays on the line of its sign.
  const where = place.replaceAll(" §", "\u00a0§");
  const act = reference === undefined ? "" : ` (${reference})`;
  const day = date === undefined ? "" : `, ${formatDay(date)}`;
  return `${title}, ${where}${act}${day}`;
}
