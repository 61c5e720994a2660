import { formatNumber } from "../catalogue/formatNumber";
import type { ResultCell } from "../catalogue/metadata";

const WITH_ORE = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const SHARE = new Intl.NumberFormat("sv-SE", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** One way of writing for each column: years as they are, shares as per cent, and where one amount has öre, all have. */
export function columnFormats(
  rows: readonly (readonly ResultCell[])[],
  heading: readonly ResultCell[] = [],
): readonly ((value: number) => string)[] {
  return (rows[0] ?? []).map((_, column) => {
    if (heading[column] === "År") return String;
    if (heading[column] === "Andel") return (value) => SHARE.format(value);
    const hasOre = rows.some((row) => {
      const cell = row[column];
      return typeof cell === "number" && !Number.isInteger(cell) && Math.abs(cell) >= 10;
    });
    return hasOre ? (value) => WITH_ORE.format(value) : formatNumber;
  });
}
