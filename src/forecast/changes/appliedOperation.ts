import type { Decimal } from "../../exact/decimal";
import type { ResolvedChange } from "./resolvedChange";

/** A value with a change put on it. */
export function appliedOperation({ change, value }: ResolvedChange, before: Decimal): Decimal {
  if (change.operation === "add") return before.plus(value);
  return change.operation === "multiply" ? before.times(value) : value;
}
