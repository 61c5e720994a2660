import { quoted } from "../../../src/labelled/cell";
import { lettersOfColumn } from "../../workbook/address";
import type { LabelledColumns } from "./labelledColumns";

/** Which columns were read, by the sheet's letters; `left` is the first column of the cells. */
export function columnsText({ labels, values, heading, others }: LabelledColumns, left: number) {
  const letters = (column: number): string => lettersOfColumn(left + column);
  const used = `Etiketter i kolumn ${letters(labels)}, värden i kolumn ${letters(values)}.`;
  if (others.length === 0) return used;
  const all = [values, ...others].map(letters);
  const named = heading === undefined ? "" : `, ${quoted(heading)},`;
  return `${used} Flera kolumner har tal (${all.join(", ")}): ${letters(values)}${named} är läst.`;
}
