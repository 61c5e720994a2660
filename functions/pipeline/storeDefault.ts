import { currentValue } from "../../src/parameters/currentValue";
import type { Parameter } from "../../src/parameters/types";

/** The latest value of a parameter, as the default of a function that has no date. */
export function storeDefault(parameter: Parameter, series?: string): number {
  return currentValue(parameter, series).toNumber();
}
