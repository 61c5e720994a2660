import type { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import type { ForecastColumn } from "../../../src/forecast/results/forecastTable";
import { kronorAndOre, withDecimals } from "../../shared/numbers";
import type { RoundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";

const PERSON_DECIMALS = 1;

const text = (value: Decimal | undefined, decimals: number): string =>
  value === undefined ? "–" : withDecimals(value, decimals);

/** A year's figure of a column as the table shows it; undefined for what stands beside another figure. */
export function yearFigure(
  column: ForecastColumn,
  year: ForecastYear,
  amounts: RoundedYear,
  { decimals }: Pick<ShownUnit, "decimals">,
): string | undefined {
  switch (column.figure) {
    case "year":
    case "status":
    case "basis":
      return undefined;
    case "part":
      return text(amounts.parts[column.id], decimals);
    case "total":
    case "compared":
      return text(amounts[column.id], decimals);
    case "perInhabitant":
    case "hours":
      return text(year[column.id], 0);
    case "persons":
      return text(year[column.id], PERSON_DECIMALS);
    case "rate":
      return kronorAndOre(year[column.id]);
  }
}
