import type { Model } from "../../engine/spreadsheetTypes";
import type { SheetRule } from "./sheetRule";

/** As the component gives them: areas as it writes them, "C:C" for a whole column. */
interface ConditionalFormat {
  readonly ranges: readonly string[];
  readonly rule: SheetRule;
  readonly stopIfTrue?: boolean;
}

interface RuleGetters {
  getConditionalFormats(sheetId: string): readonly ConditionalFormat[];
}

/** The conditional formats of a sheet, the strongest first. */
export const conditionalFormats = (model: Model, sheetId: string): readonly ConditionalFormat[] =>
  (model.getters as unknown as RuleGetters).getConditionalFormats(sheetId);
