import type { Triangle } from "../../../src/runoff/triangle/triangle";
import type { Form, Unit } from "./form";

/** The triangle that is calculated on, and where it comes from. */
export interface Source {
  /** "Fakturor!A1:C240", or the example's name. */
  readonly name: string;
  /** An example is said to be one wherever its figures are shown. */
  readonly example: boolean;
  readonly form: Form;
  readonly unit: Unit;
  readonly triangle: Triangle;
  /** Periods too young for any invoice. */
  readonly unseen: readonly string[];
  /** The date that the figures are of, as the user states it. */
  readonly dataDate: string;
}
