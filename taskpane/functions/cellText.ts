import { swedishErrorCode } from "../../functions/pipeline/errorCodes";
import { isResultError } from "../catalogue/callFunction";
import { formatNumber } from "../catalogue/formatNumber";
import type { ResultCell } from "../catalogue/metadata";

/** A cell of a result as text. */
export function cellText(
  cell: ResultCell,
  ofNumber: (value: number) => string = formatNumber,
): string {
  if (cell === null) return "";
  if (typeof cell === "number") return ofNumber(cell);
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return isResultError(cell) ? swedishErrorCode(cell.code) : cell;
}
