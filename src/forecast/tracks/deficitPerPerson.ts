import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import type { DeficitModel } from "./deficitModel";
import { providerModelDeficit } from "./providerModelDeficit";
import { indexPath } from "./indexPath";
import { baseSchablon, schablonPath } from "./schablonPath";

/**
 * The simple model: revenue = hours × schablon, cost = the base year's revenue and deficit, following the
 * wages. Without hours the deficit itself follows the wages.
 */
function simpleDeficit(drivers: Drivers, place: number): DeficitModel {
  const deficit = drivers.level("providerDeficit")[place] ?? new Decimal(0);
  const hours = drivers.level("providerHours")[place] ?? new Decimal(0);
  const cost = hours.times(baseSchablon(drivers).rate).plus(deficit);
  return (wages, rate) => cost.times(wages).minus(hours.times(rate));
}

/** The own provider's deficit per person and year, kr, month by month: wages against schablon. */
export function deficitPerPerson(drivers: Drivers): Decimal[] {
  const wages = indexPath("wageGrowth", drivers);
  const path = schablonPath(drivers);
  const whole =
    drivers.base.provider === undefined
      ? undefined
      : providerModelDeficit(drivers.base.provider, drivers.base.year);
  return drivers.grid.months.map((month, place) => {
    const model = whole ?? simpleDeficit(drivers, place);
    return model(wages[place] ?? new Decimal(1), path[place]?.rate ?? new Decimal(0), month.year);
  });
}
