import type { Change } from "./change";
import type { FieldKind, ForecastField } from "../fields/forecastField";

type Operation = Change["operation"];

const ALL = ["set", "add", "multiply"] as const;
const OPERATIONS: Readonly<Record<FieldKind, readonly Operation[]>> = {
  figure: [],
  level: ALL,
  growth: ALL,
  flow: [...ALL, "event"],
  amount: ["event"],
  series: ALL,
  takeover: ["set"],
};

/** What a field can have done to it. A code, a yes, a whole number of months and a year's own amount are only set. */
export function operationsOf({
  kind,
  whole,
  yearOnly = false,
}: Pick<ForecastField, "kind" | "whole" | "yearOnly">): readonly Operation[] {
  return (whole && kind !== "figure") || yearOnly ? ["set"] : OPERATIONS[kind];
}
