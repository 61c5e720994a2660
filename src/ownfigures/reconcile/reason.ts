import type { Unit } from "../meaning/meaning";

/** Why a base year may differ from the model. */
export type Cause =
  | "sign"
  | "unit"
  | "hoursPerMonth"
  | "hoursPerWeek"
  | "allHours"
  | "agrees"
  | "lateInvoices"
  | "repayment"
  | "higherRate"
  | "utilisation"
  | "personsOrSickPay"
  | "sickPayInside"
  | "accrual"
  | "priceFactor"
  | "wrongRow";

/** What one click sets, so that the year agrees; it is marked as calibrated. */
export type Setting =
  | { readonly kind: "sign"; readonly sign: "plus" | "minus" }
  /** The amounts are so many kronor each, times what they were taken as. */
  | { readonly kind: "unit"; readonly times: Unit | 0.001 | 0.000001 }
  | { readonly kind: "hours"; readonly times: number }
  | {
      readonly kind: "base";
      readonly values: Readonly<
        Partial<Record<"utilisation" | "lssPriceFactor" | "higherShare" | "higherUplift", number>>
      >;
    }
  /** A known item of the year, kr, positive: it is taken out of the outturn before it is compared. */
  | {
      readonly kind: "item";
      readonly field: "lateInvoices" | "repayments" | "otherItems";
      readonly year: number;
      readonly amount: number;
    };

export interface Reason {
  readonly cause: Cause;
  /** Swedish, a whole sentence or two. */
  readonly text: string;
  readonly setting?: Setting;
}
