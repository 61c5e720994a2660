import { formatDay } from "../../src/calendar/day";
import type { Source } from "../../src/parameters/types";

/** "Förordning (1993:1091) om assistansersättning, 5 § (SFS 2025:1045)" */
export function sourceText({ title, place, reference, date }: Source): string {
  const act = reference === undefined ? "" : ` (${reference})`;
  const day = date === undefined ? "" : `, ${formatDay(date)}`;
  return `${title}, ${place}${act}${day}`;
}
