import { cellOf } from "../builder/cellOf";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { RetroRows } from "./layout";

const ANSWER_COLUMNS = 5;
const HEADINGS = ["Period", "Fakturerat", "Slutligt", "Återstår", "Medelfel"];

/**
 * A bound of the interval: lognormal with the row's outstanding as mean and its error as deviation, or
 * normal where nothing or less is outstanding or the error exceeds it
 * (src/runoff/methods/lognormalInterval.ts). `sign` is + or −.
 */
function boundFormula(row: number, width: string, sign: "+" | "-"): string {
  const amount = `D${row}`;
  const error = `E${row}`;
  const spread = `LN(1+(${error}/${amount})^2)`;
  const lognormal = `EXP(LN(${amount})-${spread}/2${sign}${width}*SQRT(${spread}))`;
  return `=IF(${error}="","",IF(OR(${amount}<=0,${error}>${amount}),${amount}${sign}${width}*${error},${lognormal}))`;
}

/** The live table of PA.RETRO, a call a cell, so that programs without it keep the values; with bounds. */
export function placeResult(
  sheet: SheetBuilder,
  { result, total }: RetroRows,
  call: string,
  { width, percent, format }: { width: string; percent: string; format: FormatName },
): void {
  [...HEADINGS, `=${percent}&" %: från"`, `=${percent}&" %: till"`, "Förväntat (bf)"].forEach(
    (text, i) => {
      sheet.put(`${"ABCDEFGH"[i] ?? ""}${result - 1}`, text, i === 0 ? "headLeft" : "head");
    },
  );
  for (let row = result; row <= total; row += 1) {
    const last = row === total;
    for (let column = 1; column <= ANSWER_COLUMNS; column += 1) {
      const cell = `${"ABCDE"[column - 1] ?? ""}${row}`;
      const look = column === 1 ? (last ? "totalLabel" : "label") : last ? "total" : "value";
      const content = cellOf(call, row - result + 2, column);
      if (column === 1) sheet.put(cell, content, look);
      else sheet.put(cell, content, look, format);
    }
    sheet.put(`F${row}`, boundFormula(row, width, "-"), last ? "total" : "value", format);
    sheet.put(`G${row}`, boundFormula(row, width, "+"), last ? "total" : "value", format);
  }
}
