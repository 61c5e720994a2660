import type { Period } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { requireAtLeastZero } from "./checks";
import { lssCost } from "./lssCost";
import type { OwnRates } from "./ownRates";
import { sfbCost } from "./sfbCost";

export interface TotalCostInput {
  readonly period: Period;
  /** Average number of persons with assistance under SFB. */
  readonly persons: Decimal;
  /** Assistance hours under LSS in the period. */
  readonly lssHours: Decimal;
  /** Sick pay reimbursed, kr; default 0. */
  readonly sickPay?: Decimal | undefined;
  /** The own provider's deficit, kr, a surplus negative; default 0. */
  readonly ownProvider?: Decimal | undefined;
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
  /** Nyttjandegrad of the SFB hours, 0-1; default 1. */
  readonly utilisation?: Decimal | undefined;
  /** LSS price as a share of the schablon; default 1. */
  readonly priceFactor?: Decimal | undefined;
}

export interface CostPart {
  readonly part: "sfb" | "lss" | "sjuklon" | "egenregi";
  /** Kronor, a cost positive. */
  readonly amount: Decimal;
}

const ZERO = new Decimal(0);

/** The four parts of the municipality's cost of personlig assistans in a period. */
export function costParts(input: TotalCostInput): readonly CostPart[] {
  const { period, persons, lssHours, uplift, ownRates, utilisation, priceFactor } = input;
  const sickPay = input.sickPay ?? ZERO;
  requireAtLeastZero(sickPay, "Sjuklönebeloppet");
  return [
    { part: "sfb", amount: sfbCost({ period, persons, utilisation, uplift, ownRates }) },
    { part: "lss", amount: lssCost({ period, hours: lssHours, priceFactor, uplift, ownRates }) },
    { part: "sjuklon", amount: sickPay },
    { part: "egenregi", amount: input.ownProvider ?? ZERO },
  ];
}
