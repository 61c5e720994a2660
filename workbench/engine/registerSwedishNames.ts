import { spreadsheet } from "./spreadsheet";
import { SWEDISH_NAMES } from "./swedishNames";

/** Operators under a function name: no function of Excel's, so not offered while typing. */
const NOT_IN_EXCEL = [
  ..."ADD DIVIDE EQ GT GTE LT LTE MINUS MULTIPLY NE POW UMINUS UNARY.PERCENT UPLUS".split(" "),
];

/**
 * Makes the Swedish names known to the editor (hints, autocomplete, the function menu). Formulas
 * are kept under the English names, which still may be typed but are no longer offered.
 */
export function registerSwedishNames(): void {
  const { content, mapping } = spreadsheet.registries.functionRegistry;
  for (const [english, swedish] of Object.entries(SWEDISH_NAMES)) {
    const description = content[english];
    const compute = mapping[english];
    if (!description || !compute) continue;
    content[swedish] = { ...description, name: swedish };
    mapping[swedish] = compute;
    description.hidden = true;
  }
  for (const name of NOT_IN_EXCEL) {
    const description = content[name];
    if (description) description.hidden = true;
  }
}
