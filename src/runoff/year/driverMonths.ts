import { monthPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { lssCost } from "../../rules/lssCost";
import type { OwnRates } from "../../rules/ownRates";
import { sfbCost } from "../../rules/sfbCost";

export interface DriverMonth {
  /** 1-12. */
  readonly month: number;
  /** Average number of persons with SFB in the month. */
  readonly sfbPersons?: Decimal | undefined;
  /** LSS hours of the month. */
  readonly lssHours?: Decimal | undefined;
}

export interface DriverRates {
  readonly year: number;
  readonly utilisation?: Decimal | undefined;
  readonly priceFactor?: Decimal | undefined;
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
}

/** The drivers' forecast of months not yet invoiced, kr: persons and hours at the month's rate. */
export function driverMonths(
  months: readonly DriverMonth[],
  rates: DriverRates,
): readonly { readonly month: number; readonly drivers: Decimal }[] {
  const zero = new Decimal(0);
  const { utilisation, priceFactor, uplift, ownRates } = rates;
  return months.map(({ month, sfbPersons, lssHours }) => {
    const period = monthPeriod(rates.year, month);
    const sfb =
      sfbPersons === undefined
        ? zero
        : sfbCost({ period, persons: sfbPersons, utilisation, uplift, ownRates });
    const lss =
      lssHours === undefined
        ? zero
        : lssCost({ period, hours: lssHours, priceFactor, uplift, ownRates });
    return { month, drivers: sfb.plus(lss) };
  });
}
