import type { ForecastYear } from "./forecastResult";
import { roundedKnown } from "./roundedKnown";

const ORE = 2;

/** A year in whole öre: the parts still sum to the total, and budget − total is the deviation. */
export function yearInOre(year: ForecastYear): ForecastYear {
  const total = year.total?.toDecimalPlaces(ORE);
  const budget = year.budget?.toDecimalPlaces(ORE);
  return {
    ...year,
    parts: roundedKnown(year.parts, ORE),
    total,
    budget,
    deviation: total && budget?.minus(total),
    perInhabitant: year.perInhabitant?.toDecimalPlaces(ORE),
  };
}
