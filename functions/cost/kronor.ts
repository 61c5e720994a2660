import type { Period } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { nearestSum } from "../../src/exact/nearestSum";
import type { OwnRates } from "../../src/rules/ownRates";
import { totalCost } from "../../src/rules/totalCost";
import { exactOrUndefined } from "../pipeline/exactOrUndefined";
import { knownRates } from "./rates";

/** The drivers of the cost, as the functions get them: checked, finite numbers. */
export interface CostDrivers {
  readonly period: Period;
  readonly persons: number;
  readonly lssHours: number;
  readonly sickPay: number;
  readonly ownProvider: number;
  readonly uplift: number | undefined;
  readonly ownRates?: OwnRates | undefined;
  readonly utilisation: number;
  readonly priceFactor: number;
}

/**
 * `totalCost` as the nearest double. Integers do it where they can, which is nearly always and many
 * times faster; a column has up to a million cells.
 */
export function costInKronor(drivers: CostDrivers): number {
  const { period, persons, lssHours, sickPay, ownProvider, uplift, ownRates } = drivers;
  const { utilisation, priceFactor } = drivers;
  const rates = knownRates(period, uplift, ownRates);
  const fast =
    rates &&
    nearestSum(
      rates.sevenPersons,
      persons,
      utilisation,
      rates.hour,
      lssHours,
      priceFactor,
      sickPay,
      ownProvider,
    );
  if (fast !== undefined) return fast;
  return totalCost({
    period,
    persons: new Decimal(persons),
    lssHours: new Decimal(lssHours),
    sickPay: new Decimal(sickPay),
    ownProvider: new Decimal(ownProvider),
    uplift: exactOrUndefined(uplift),
    ownRates,
    utilisation: new Decimal(utilisation),
    priceFactor: new Decimal(priceFactor),
  }).toNumber();
}
