import { keptFormulaAt, type KeptFormulaName } from "../engine/keptFormulas";
import { keptNamesOf } from "../engine/keptNames";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, Model } from "../engine/spreadsheetTypes";

const bare = (area: string): string => area.replaceAll(/[$']/g, "").toLowerCase();

/** Whether a name will be in the saved file and mean what it did. */
function isThere(model: Model, { name, sheet, area }: KeptFormulaName): boolean {
  const { getters } = model;
  const same = (other: { readonly name: string }): boolean =>
    other.name.toLowerCase() === name.toLowerCase();
  const named = getters.getNamedRanges().find(same);
  if (area !== undefined)
    return named !== undefined && bare(getters.getRangeString(named.range)) === bare(area);
  const isKept = keptNamesOf(model).some((kept) => same(kept) && kept.sheet === sheet);
  return isKept && (sheet !== undefined || named === undefined);
}

/**
 * The formula of a cell as its file had it, without =, where the cell still has what was made of it;
 * undefined where it has been changed or moved, or a name is gone.
 * @param source what the cell holds
 */
export function storedFormula(
  model: Model,
  position: CellPosition,
  source: string,
): string | undefined {
  const kept = keptFormulaAt(model, position);
  if (kept === undefined || !kept.names.every((name) => isThere(model, name))) return undefined;
  const compiled = spreadsheet.CompiledFormula.Compile(kept.here, position.sheetId, model.getters);
  return compiled.toFormulaString(model.getters) === source ? kept.stored : undefined;
}
