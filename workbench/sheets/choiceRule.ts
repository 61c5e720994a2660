import type { ChoicePlan } from "../../sheets/builder/choicePlan";
import type { ValidationRule } from "./workbookData";

/** The choices as a rule of the spreadsheet's own. */
export function choiceRule(
  id: string,
  { zone, allowed, others = false }: ChoicePlan,
): ValidationRule {
  return {
    id,
    ranges: [zone],
    isBlocking: !others,
    criterion: { type: "isValueInList", values: allowed, displayStyle: "arrow" },
  };
}
