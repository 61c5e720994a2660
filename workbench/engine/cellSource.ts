import type { CellPosition, Model } from "./spreadsheetTypes";

/** What a cell holds in canonical form: its formula (`=SUM(A1,1.5)`), its literal, or "". */
export function cellSource(model: Model, position: CellPosition): string {
  const cell = model.getters.getCell(position);
  return cell?.compiledFormula?.toFormulaString(model.getters) ?? cell?.content ?? "";
}
