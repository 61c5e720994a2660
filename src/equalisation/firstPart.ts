import type { Decimal } from "../exact/decimal";
import type { Equalisation } from "./fields/equalisationInput";

type Counted = Pick<
  Equalisation,
  "sfbPersons" | "lssPersons" | "sfbPrice" | "lssPrice" | "fkCharge" | "otherServices"
>;

/**
 * S, the first part of the standard cost, kr: Σ persons × average cost + PAK × pak + PAF × paf + FK (4 § and
 * the annex of förordningen 2008:776).
 */
export function firstPart(of: Counted): Decimal {
  return of.lssPersons
    .times(of.lssPrice)
    .plus(of.sfbPersons.times(of.sfbPrice))
    .plus(of.otherServices)
    .plus(of.fkCharge);
}
