import { packed } from "./packedTemplate";
import { writtenDocument } from "./writtenDocument";
import type { WrittenSheets } from "./writtenSheets";

/** The sheets as they are stored. The order of the keys is kept: plans are compared as text. */
export function writtenText(sets: WrittenSheets): string {
  const { format, version } = writtenDocument;
  return JSON.stringify({
    format,
    version,
    sets: sets.map((set) => ({
      ...set,
      sheets: set.sheets.map(({ versions, ...sheet }) => ({
        ...sheet,
        versions: versions.map(packed),
      })),
    })),
  });
}
