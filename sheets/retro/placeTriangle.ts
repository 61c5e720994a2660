import { columnLetters } from "../builder/columnLetters";
import { COLOURS, type FormatName } from "../builder/looks";
import { startOf } from "../../src/runoff/triangle/startOf";
import { triangleCells } from "../../src/runoff/triangle/triangleCells";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { RetroRows } from "./layout";
import type { RetroContent } from "./retroContent";

/** A number in full, without exponent, as every host reads it. */
function digits(value: number): string {
  return String(value).includes("e") ? value.toFixed(6) : String(value);
}

const delayName = (firstDelay: number, k: number): string => `efter ${firstDelay + k}`;

/** The triangle as input cells: what PA.RETRO calculates on. Returns its range, headings and names included. */
export function placeTriangle(
  sheet: SheetBuilder,
  { triangle: top, periods, delays }: RetroRows,
  { triangle }: RetroContent,
  format: FormatName,
): string {
  sheet.put(`A${top}`, "Period", "headLeft");
  for (let k = 0; k < delays; k += 1) {
    sheet.put(`${columnLetters(k + 1)}${top}`, delayName(triangle.firstDelay, k), "head");
  }
  const { values } = triangleCells(triangle);
  values.forEach((row, i) => {
    // Marked as text: a month would become a date, a year an amount.
    sheet.put(`A${top + 1 + i}`, `'${triangle.origins[i] ?? String(i + 1)}`, "label");
    for (let k = 0; k < delays; k += 1) {
      const value = row[k];
      const content = value === undefined || value === null ? null : digits(value);
      sheet.put(`${columnLetters(k + 1)}${top + 1 + i}`, content, "input", format);
    }
  });
  return `$A$${top}:$${columnLetters(delays)}$${top + periods}`;
}

/**
 * The map of shares of the final amount, the darker the larger, and the pattern that all periods make: factors and the share
 * invoiced by delay. `tail` is the cell of the tail factor. Returns the row of the pattern's shares.
 */
export function placeShares(
  sheet: SheetBuilder,
  rows: RetroRows,
  { triangle, result }: RetroContent,
  tail: string,
): number {
  const { shares: top, triangle: amounts, delays, periods } = rows;
  const { incremental } = triangleCells(triangle);
  sheet.put(`A${top}`, "Period", "headLeft");
  for (let k = 0; k < delays; k += 1) {
    const letters = columnLetters(k + 1);
    sheet.put(`${letters}${top}`, delayName(triangle.firstDelay, k), "head");
    triangle.rows.forEach((_, i) => {
      const from = `${letters}${amounts + 1 + i}`;
      const final = `$C${rows.result + i}`;
      // Of amounts by column the share is of their sum; where the first ones are not known there is none.
      const start = `$B${amounts + 1 + i}`;
      const part = incremental ? `SUM(${start}:${from})` : from;
      const unknown = startOf(triangle, i) > 0 ? start : from;
      const share = `=IF(${incremental ? `OR(${unknown}="",${from}="")` : `${from}=""`},"",IF(${final}=0,0,${part}/${final}))`;
      sheet.put(`${letters}${top + 1 + i}`, share, "value", "percent");
    });
  }
  triangle.rows.forEach((_, i) => {
    sheet.put(`A${top + 1 + i}`, `=A${rows.result + i}`, "label");
  });
  // Months that begin at 95 % differ too: the colours span what there is.
  sheet.scales.push({
    range: `B${top + 1}:${columnLetters(delays)}${top + periods}`,
    most: 1,
    colours: COLOURS.heat,
  });
  const factors = top + periods + 1;
  const pattern = factors + 1;
  sheet.put(
    `A${factors}`,
    incremental ? "Kvot till nästa när bladet skrevs" : "Kvot till nästa",
    "totalLabel",
  );
  sheet.put(`A${pattern}`, "Andel fakturerad", "totalLabel");
  for (let k = 0; k < delays; k += 1) {
    const letters = columnLetters(k + 1);
    const next = columnLetters(k + 2);
    const span = (column: string): string =>
      `${column}${amounts + 1}:${column}${amounts + periods}`;
    // Over the periods that have both, also those that are filled in later.
    const pairs = `SUMPRODUCT((${span(next)}<>"")*${span(letters)})`;
    const last = k === delays - 1;
    sheet.put(
      `${letters}${factors}`,
      // Where what came before is estimated, the factors are PA.RETRO's own when the sheet was written.
      last
        ? `=${tail}`
        : incremental
          ? digits(result.factors[k]?.factor ?? 1)
          : `=SUM(${span(next)})/${pairs}`,
      "total",
      "factor",
    );
    sheet.put(
      `${letters}${pattern}`,
      last ? `=1/${letters}${factors}` : `=${next}${pattern}/${letters}${factors}`,
      "total",
      "percent",
    );
  }
  return pattern;
}
