import { roundedParts } from "../exact/roundedParts";
import type { ForecastYear, PartAmounts } from "./forecastResult";
import { parts } from "./part";

const ORE = 2;

/** A year in whole öre: the parts still sum to the total, and budget − total is the deviation. */
export function yearInOre(year: ForecastYear): ForecastYear {
  const total = year.total.toDecimalPlaces(ORE);
  const amounts = roundedParts(
    parts.map(({ id }) => year.parts[id]),
    total,
    ORE,
  );
  const budget = year.budget?.toDecimalPlaces(ORE);
  return {
    ...year,
    parts: Object.fromEntries(
      parts.map(({ id }, place) => [id, amounts[place]]),
    ) as unknown as PartAmounts,
    total,
    budget,
    deviation: budget?.minus(total),
    perInhabitant: year.perInhabitant?.toDecimalPlaces(ORE),
  };
}
