import { spreadsheet } from "./spreadsheet";
import type { CellPosition } from "./spreadsheetTypes";

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface RuleGetters {
  getRangeFromSheetXC(sheetId: string, xc: string): { readonly zone: Zone };
  getRangeFromZone(sheetId: string, zone: Zone): { readonly zone: Zone };
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getEvaluatedCell(position: CellPosition): { readonly type: string; readonly value: unknown };
}

interface Result {
  readonly isValid: boolean;
}

type FormattingPlugin = new (...config: readonly unknown[]) => { getters: RuleGetters };

interface ValidationPlugin {
  readonly prototype: {
    readonly getters: RuleGetters;
    /** Emptied by the component with every change. */
    readonly validationResults: Record<string, Map<string, Result> | undefined>;
    getValidationResultForCell(position: CellPosition): Result;
    getValidationResultForCellValue(value: unknown, position: CellPosition): Result;
  };
}

const VALID: Result = { isValid: true };

/** The getters for one who goes through all cells of an area: areas end where their sheet does. */
function withinSheet(getters: RuleGetters): RuleGetters {
  const getRangeFromSheetXC = (sheetId: string, xc: string): { readonly zone: Zone } => {
    const range = getters.getRangeFromSheetXC(sheetId, xc);
    const { top, left, bottom, right } = range.zone;
    const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
    if (xc.includes("!") || (bottom < rows && right < columns)) return range;
    return getters.getRangeFromZone(sheetId, {
      top,
      left,
      bottom: Math.min(bottom, rows - 1),
      right: Math.min(right, columns - 1),
    });
  };
  return Object.create(getters, {
    getRangeFromSheetXC: { value: getRangeFromSheetXC },
  }) as RuleGetters;
}

/**
 * Keeps conditional formats and validations on whole columns, as Excel has them, from being worked out
 * for a million cells that no sheet here has. The rules keep their areas.
 */
export function rulesWithinSheet(): void {
  const plugins = spreadsheet.registries.coreViewsPluginRegistry;
  const Formatting = plugins.get("evaluation_cf") as FormattingPlugin;
  plugins.replace(
    "evaluation_cf",
    class extends Formatting {
      constructor(...config: readonly unknown[]) {
        super(...config);
        this.getters = withinSheet(this.getters);
      }
    },
  );
  const { prototype } = plugins.get("data_validation_ui") as ValidationPlugin;
  // One cell when it is asked for; the component makes ready for every cell of every rule.
  prototype.getValidationResultForCell = function (position) {
    const { sheetId, col, row } = position;
    const results = (this.validationResults[sheetId] ??= new Map());
    const place = `${col},${row}`;
    const known = results.get(place);
    if (known) return known;
    const { type, value } = this.getters.getEvaluatedCell(position);
    const result = type === "empty" ? VALID : this.getValidationResultForCellValue(value, position);
    results.set(place, result);
    return result;
  };
}
