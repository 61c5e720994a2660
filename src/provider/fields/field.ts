import type { FieldDefault, FieldSpec, FieldUnit } from "./fieldSpec";

/** Larger than any municipality's figures; a larger number is a slip of the keys. */
const LARGEST = 1e12;

type Limits = Partial<
  Pick<FieldSpec, "min" | "max" | "above" | "whole" | "fullTime" | "zeroGives">
>;

/** Limits that follow from the unit alone. */
function limitsOf(unit: FieldUnit): Limits {
  if (unit === "andel") return { max: 1 };
  if (unit === "andel/år") return { min: -0.5, max: 0.5 };
  if (unit === "timmar/vecka") return { max: 168 };
  if (unit === "timmar/månad") return { max: 744 };
  if (unit === "1 = ja, 0 = nej") return { max: 1, whole: true };
  if (unit === "1 eller 2") return { min: 1, max: 2, whole: true };
  return {};
}

/** One row of the field tables; limits follow from the unit unless they are given. */
export function field<const Id extends string>(
  id: Id,
  label: string,
  unit: FieldUnit,
  initial: FieldDefault | number | string,
  status: FieldSpec["status"],
  limits: Limits = {},
): FieldSpec<Id> {
  return {
    id,
    label,
    unit,
    min: 0,
    max: LARGEST,
    above: false,
    whole: false,
    ...limitsOf(unit),
    ...limits,
    initial: typeof initial === "object" ? initial : { kind: "value", value: initial },
    status,
  };
}
