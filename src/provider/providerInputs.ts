import type { Period } from "../calendar/period";
import type { Decimal, DecimalInput } from "../exact/decimal";
import type { DriverId } from "./driver";
import type { ValueId } from "./fields/providerFields";

/** What the user gives: a year or a month ("2025-03"), and any of the other fields. */
export type ProviderGiven = { readonly year: number | string } & Readonly<
  Partial<Record<ValueId | "uplift", DecimalInput | undefined>>
>;

/**
 * The own provider in a year or a month, every field with its value. Immutable and checked: made by
 * `resolveInputs` from what was given, so that a changed field also changes the defaults that follow it.
 */
export interface ProviderInputs {
  readonly given: ProviderGiven;
  readonly period: Period;
  readonly values: Readonly<Record<ValueId, Decimal>>;
  /** Drivers that are switched off: as in the reference, their post is 0. */
  readonly off: ReadonlySet<DriverId>;
}
