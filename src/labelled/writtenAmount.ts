import { visibleText } from "../parameters/visibleText";
import { readSwedishNumber, type UnclearNumber } from "../swedish/readNumber";
import type { Cell } from "./cell";

/**
 * A cell as kronor or a number of persons: a number, or a text that is read as everywhere else. What is wrong
 * where the text may be read in two ways or is in thousands; undefined for what is no amount, as 12 %.
 */
export function writtenAmount(cell: Cell): number | UnclearNumber | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const read = readSwedishNumber(visibleText(cell));
  if (read?.kind !== "number") return read;
  return read.unit === "%" ? undefined : read.value;
}
