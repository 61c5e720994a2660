import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";

/** A growth a year compounded since the base year (= 1), month by month; it rises each January. */
export function indexPath(id: "wageGrowth" | "lssHoursGrowth", drivers: Drivers): Decimal[] {
  return drivers.once(`index ${id}`, () => {
    const growth = drivers.level(id);
    let index = new Decimal(1);
    return drivers.grid.months.map(({ month }, place) => {
      if (month === 1) index = index.times((growth[place] ?? index).plus(1));
      return index;
    });
  });
}
