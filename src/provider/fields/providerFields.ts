import { jourFields } from "./jourFields";
import { otherFields } from "./otherFields";
import { payFields } from "./payFields";
import { surplusFields } from "./surplusFields";
import { switchFields } from "./switchFields";
import { volumeFields } from "./volumeFields";

/**
 * Every input of the own provider, in the order of the template. A field that takes its default from
 * another stands after it.
 */
export const providerFields = [
  ...volumeFields,
  ...payFields,
  ...jourFields,
  ...surplusFields,
  ...otherFields,
  ...switchFields,
] as const;

export type FieldId = (typeof providerFields)[number]["id"];

/** The fields that are a number in every calculation; year and uplift decide the period's rate. */
export type ValueId = Exclude<FieldId, "year" | "uplift">;
