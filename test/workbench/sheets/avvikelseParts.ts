import { avvikelseSheet } from "../../../sheets/avvikelse/avvikelseSheet";
import type { SheetPart } from "../../../sheets/avvikelse/sheetParts";
import type { ComparisonKind } from "../../../src/variance/comparison";
import { calendarOf } from "../../../src/variance/input/calendarOf";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";
import { type MalmoPartRows, malmoRows } from "../../../malmo/variance/malmoRows";

/** Rows of parts as the sheet takes them, read as a range is. */
export function sheetParts(
  rows: readonly MalmoPartRows[],
  kind: ComparisonKind,
): readonly SheetPart[] {
  return rows.map(({ part, factors, known, calendar }) => {
    const [inputs] = readParts(factors);
    if (inputs === undefined) throw new Error("no part");
    const comparison = partComparison(inputs, readItems(known), {
      kind,
      method: "shapley",
      calendar: calendar && calendarOf(...calendar),
    });
    return { name: part, inputs, comparison };
  });
}

/** The sheet of Malmö's deviation 2024, in thousands. */
export const deviation2024 = () =>
  avvikelseSheet({
    kind: "budget-outturn",
    method: "shapley",
    parts: sheetParts(malmoRows(2024), "budget-outturn"),
    origin: "provet",
    rounding: { unit: "tkr", decimals: 0 },
  });
