import { requiredEntry, seriesOf } from "../../src/parameters/required";
import type { Parameter } from "../../src/parameters/types";
import { exactValue } from "../../src/parameters/valueOn";

/** The latest value of a parameter, as the default of a function that has no date. */
export function storeDefault(parameter: Parameter, series?: string): number {
  return exactValue(requiredEntry(seriesOf(parameter, series))).toNumber();
}
