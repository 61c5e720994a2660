import type { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import type { ForecastYear, PartAmounts } from "../../../src/forecast/forecastResult";
import { parts } from "../../../src/forecast/part";
import { inUnit } from "../../../src/variance/moneyUnit";
import { rounded, type ShownUnit } from "./shownUnit";

/** A year's amounts as they are shown: the parts sum to the total, budget − total is the deviation. */
export interface RoundedYear {
  readonly parts: PartAmounts;
  readonly total: Decimal;
  readonly budget: Decimal | undefined;
  readonly deviation: Decimal | undefined;
}

/** Amounts rounded in a unit so that what is shown still adds up. */
export function roundedYear(
  year: Pick<ForecastYear, "parts" | "total" | "budget">,
  shown: ShownUnit,
): RoundedYear {
  const total = rounded(year.total, shown);
  const amounts = roundedParts(
    parts.map(({ id }) => inUnit(year.parts[id], shown.unit)),
    total,
    shown.decimals,
  );
  const budget = year.budget && rounded(year.budget, shown);
  return {
    parts: Object.fromEntries(
      parts.map(({ id }, place) => [id, amounts[place]]),
    ) as unknown as PartAmounts,
    total,
    budget,
    deviation: budget?.minus(total),
  };
}
