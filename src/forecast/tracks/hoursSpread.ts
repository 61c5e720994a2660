import { Decimal } from "../../exact/decimal";
import { daysInYear } from "../../calendar/day";
import type { Drivers } from "../drivers/drivers";

const ONE = new Decimal(1);

/**
 * What LSS hours a month are multiplied by, month by month: 1 where they are given a month; where they
 * follow the days, the month's share of the base year's days × 12, so that a leap year has a day more.
 */
export function hoursSpread(drivers: Drivers): readonly Decimal[] {
  return drivers.once("hours spread", () => {
    const spread = drivers.level("lssHoursSpread");
    const days = daysInYear(drivers.grid.baseYear);
    return drivers.grid.months.map((month, place) =>
      spread[place]?.isZero() === false ? new Decimal(month.days * 12).div(days) : ONE,
    );
  });
}
