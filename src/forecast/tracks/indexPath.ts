import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import { perDrivers } from "../drivers/perDrivers";

const paths = perDrivers((drivers, id: "wageGrowth" | "lssHoursGrowth"): readonly Decimal[] => {
  const growth = drivers.level(id);
  let index = new Decimal(1);
  return drivers.grid.months.map(({ month }, place) => {
    if (month === 1) index = index.times((growth[place] ?? index).plus(1));
    return index;
  });
});

/** A growth a year compounded since the base year (= 1), month by month; it rises each January. */
export function indexPath(
  id: "wageGrowth" | "lssHoursGrowth",
  drivers: Drivers,
): readonly Decimal[] {
  return paths(drivers, id);
}
