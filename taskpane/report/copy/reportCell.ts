import type { ReportCell } from "../../../sheets/rapport/report";
import { withDecimals, withSign } from "../../shared/numbers";

/** A cell of a table in words; a dash where there is nothing. */
export function reportCell(cell: ReportCell): string {
  if (cell === undefined) return "–";
  if (typeof cell === "string") return cell;
  const { value, decimals, signed = false } = cell;
  return (signed ? withSign : withDecimals)(value, decimals);
}
