import { monthPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { lssCost } from "../../rules/lssCost";
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
}

/** The drivers' forecast of months not yet invoiced, kr: persons and hours at the month's rate. */
export function driverMonths(
  months: readonly DriverMonth[],
  rates: DriverRates,
): readonly { readonly month: number; readonly drivers: Decimal }[] {
  const zero = new Decimal(0);
  const { utilisation, priceFactor, uplift } = rates;
  return months.map(({ month, sfbPersons, lssHours }) => {
    const period = monthPeriod(rates.year, month);
    const sfb =
      sfbPersons === undefined
        ? zero
        : sfbCost({ period, persons: sfbPersons, utilisation, uplift });
    const lss =
      lssHours === undefined ? zero : lssCost({ period, hours: lssHours, priceFactor, uplift });
    return { month, drivers: sfb.plus(lss) };
  });
}
