import { swedishNumber } from "../../exact/swedishNumber";
import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";
import { triangleWarnings } from "./triangleWarnings";

/** What of the data the reader should know, in Swedish: allowed, but explained. */
export function triangleNotes(triangle: Triangle): readonly string[] {
  const { rows, origins } = triangle;
  const notes: string[] = [...(triangle.aside ?? []), ...triangleWarnings(triangle)];
  const falls = rows.flatMap((row, i) =>
    row.flatMap((value, k) => {
      const before = row[k - 1];
      return before !== undefined && value < before && k >= startOf(triangle, i)
        ? [{ i, k, fall: before - value }]
        : [];
    }),
  );
  const [fall] = falls;
  if (fall !== undefined) {
    notes.push(
      `Beloppet minskar på ${falls.length === 1 ? "ett ställe" : `${falls.length} ställen`}, först ` +
        `i perioden ${origins[fall.i] ?? ""} vid värde ${fall.k + 1} (${swedishNumber(fall.fall)}). ` +
        `Det räknas som en återbetalning, inte som ett fel.`,
    );
  }
  const zero = rows.findIndex((row) => row[row.length - 1] === 0);
  if (zero >= 0) {
    notes.push(
      `Perioden ${origins[zero] ?? ""} har 0 fakturerat hittills. Utvecklingskvoterna ger då 0 även ` +
        `i slutet; använd förväntade belopp (metoden bf) för den.`,
    );
  }
  const negative = rows.findIndex((row) => row.some((value) => value < 0));
  if (negative >= 0) {
    notes.push(
      `Perioden ${origins[negative] ?? ""} har ett negativt fakturerat belopp. Det är med i ` +
        `utvecklingskvoterna men inte i skattningen av spridningen.`,
    );
  }
  const regular = rows.every((row, i) => {
    const older = rows[i - 1];
    const full = row.length === triangle.delays;
    return older === undefined || full || row.length === older.length - 1;
  });
  if (!regular) {
    notes.push(
      "Raderna blir inte ett värde kortare per period. Kontrollera att ingen fakturaperiod saknas.",
    );
  }
  return notes;
}
