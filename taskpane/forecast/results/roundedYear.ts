import type { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear, KnownParts } from "../../../src/forecast/results/forecastResult";
import { roundedKnown } from "../../../src/forecast/results/roundedKnown";
import { inUnit } from "../../../src/variance/moneyUnit";
import { rounded, type ShownUnit } from "./shownUnit";

/** A year's amounts as they are shown: the parts sum to the total, budget − total is the deviation. */
export interface RoundedYear {
  readonly parts: KnownParts;
  /** Undefined where the outturn is not known in full. */
  readonly total: Decimal | undefined;
  readonly budget: Decimal | undefined;
  readonly deviation: Decimal | undefined;
}

/** Amounts rounded in a unit so that what is shown still adds up. */
export function roundedYear(
  year: Pick<ForecastYear, "parts" | "total" | "budget">,
  shown: ShownUnit,
): RoundedYear {
  const total = year.total && rounded(year.total, shown);
  const budget = year.budget && rounded(year.budget, shown);
  return {
    parts: roundedKnown(year.parts, shown.decimals, (part) => inUnit(part, shown.unit)),
    total,
    budget,
    deviation: total && budget?.minus(total),
  };
}
