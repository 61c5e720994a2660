import type { Argument, FunctionValue } from "../functionTypes";
import { numberText } from "./numberText";

/** A value where a function asks for a text: numbers with decimal comma, truth values as SANT and FALSKT. */
function textOf(given: FunctionValue): FunctionValue {
  const { value } = given;
  if (typeof value === "number") return { value: numberText(value) };
  if (typeof value === "boolean") return { value: value ? "SANT" : "FALSKT" };
  return given;
}

/** The same of a cell or an area. */
export function swedishText(argument: Argument): Argument {
  if (argument === undefined) return argument;
  return Array.isArray(argument) ? argument.map((column) => column.map(textOf)) : textOf(argument);
}
