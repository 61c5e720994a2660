import type { FunctionValue } from "../functionTypes";

const TRUTH: Readonly<Record<string, string>> = { SANT: "TRUE", FALSKT: "FALSE" };

/** A criterion of COUNTIF and its like, whose SANT and FALSKT the component knows in English only. */
export function swedishCriterion(criterion: FunctionValue): FunctionValue {
  const { value } = criterion;
  if (typeof value !== "string") return criterion;
  const [, operator = "", word = ""] = /^(<>|=)?(SANT|FALSKT)$/i.exec(value) ?? [];
  const english = TRUTH[word.toUpperCase()];
  return english === undefined ? criterion : { ...criterion, value: operator + english };
}
