import { formatNumber } from "../catalogue/formatNumber";
import type { ResultCell } from "../catalogue/metadata";

const WITH_ORE = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** One way of writing for each column: where one amount has öre, all have. */
export function columnFormats(
  rows: readonly (readonly ResultCell[])[],
): readonly ((value: number) => string)[] {
  return (rows[0] ?? []).map((_, column) => {
    const hasOre = rows.some((row) => {
      const cell = row[column];
      return typeof cell === "number" && !Number.isInteger(cell) && Math.abs(cell) >= 10;
    });
    return hasOre ? (value) => WITH_ORE.format(value) : formatNumber;
  });
}
