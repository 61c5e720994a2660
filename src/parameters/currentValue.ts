import type { Decimal } from "../exact/decimal";
import { requiredEntry, seriesOf } from "./required";
import type { Parameter } from "./types";
import { exactValue } from "./valueOn";

/** The latest value of a parameter, or of its series of a name, as the default of a rule. */
export function currentValue(parameter: Parameter, series?: string): Decimal {
  return exactValue(requiredEntry(seriesOf(parameter, series)));
}
