import { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import { sumOf } from "../../../src/forecast/results/sumOf";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { ComparedScenarios } from "./comparedScenarios";
import { rounded, type ShownUnit } from "./shownUnit";

/** Amounts of a year, or of all years, as they are shown: the changes sum to second − first. */
export interface RoundedComparison {
  readonly first: Decimal;
  readonly second: Decimal;
  readonly difference: Decimal;
  readonly changes: readonly Decimal[];
}

function ofYear(compared: ComparedScenarios, year: number, shown: ShownUnit) {
  const total = (forecast: ComparedScenarios["first"]): Decimal =>
    rounded(forecast.years.find((each) => each.year === year)?.total ?? new Decimal(0), shown);
  const first = total(compared.first);
  const second = total(compared.second);
  return { first, second, difference: second.minus(first) };
}

/** The two totals, the difference and each change, rounded so that they add up; no year = all of them. */
export function roundedComparison(
  compared: ComparedScenarios,
  year: number | undefined,
  shown: ShownUnit,
): RoundedComparison {
  const { years } = compared.explanation;
  const each = (year === undefined ? years : [year]).map((one) => ofYear(compared, one, shown));
  const place = year === undefined ? -1 : years.indexOf(year);
  const difference = sumOf(each.map((one) => one.difference));
  return {
    first: sumOf(each.map(({ first }) => first)),
    second: sumOf(each.map(({ second }) => second)),
    difference,
    changes: roundedParts(
      compared.rows.map(({ byYear, total }) =>
        inUnit(year === undefined ? total : (byYear[place] ?? new Decimal(0)), shown.unit),
      ),
      difference,
      shown.decimals,
    ),
  };
}
