import { daysInMonth, daysInYear } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import { parts } from "../forecast/results/part";
import { ModelError } from "../modelError";
import { type ScenarioPartRows, scenarioRows, type YearCompared } from "../variance/scenarioRows";
import type { FollowedId, KeptForecast } from "./keptForecast";

const ZERO = new Decimal(0);
const ORE = 2;

const amountOf = ({ months }: KeptForecast, id: FollowedId): Decimal =>
  months.reduce((sum, month) => sum.plus(month.parts[id] ?? ZERO), ZERO);

const earlierOf = ({ months }: KeptForecast): Decimal =>
  months.reduce((sum, { earlierYears = ZERO }) => sum.plus(earlierYears), ZERO);

function yearOf(kept: KeptForecast): YearCompared {
  const { year, months } = kept;
  return {
    parts: Object.fromEntries(parts.map(({ id }) => [id, amountOf(kept, id)])),
    // The average of a year is by its days, as the forecast's own is. What is not known is no volume.
    sfbPersons: months
      .reduce((sum, { sfbPersons = ZERO }, k) => {
        return sum.plus(sfbPersons.times(daysInMonth(year, k + 1)));
      }, ZERO)
      .div(daysInYear(year)),
    lssHours: months.reduce((sum, { lssHours = ZERO }) => sum.plus(lssHours), ZERO),
  };
}

/**
 * What has changed between two forecasts of a year, part by part: persons or hours, the cost per unit, and
 * what has neither. Rows as the deviation takes them, the earlier forecast first.
 *
 * @throws ModelError `invalid`: forecasts of two years.
 */
export function sinceLast(before: KeptForecast, now: KeptForecast): readonly ScenarioPartRows[] {
  if (before.year !== now.year) {
    throw new ModelError(
      "invalid",
      `Prognosen ”${before.name}” är för ${before.year} och ”${now.name}” för ${now.year}. Jämför två prognoser för samma år.`,
    );
  }
  const [first, second] = [yearOf(before), yearOf(now)];
  const alone = (part: string, amounts: readonly Decimal[]): readonly ScenarioPartRows[] => {
    const inOre = amounts.map((amount) => amount.toDecimalPlaces(ORE));
    return inOre.every((amount) => amount.isZero())
      ? []
      : [{ part, factors: [["Kostnad", ...inOre.map((each) => each.toNumber())]], known: [] }];
  };
  const sides = [before, now];
  return [
    ...scenarioRows({ year: first, untaken: first }, { year: second, untaken: second }),
    ...alone(
      "Totalt",
      sides.map((kept) => amountOf(kept, "total")),
    ),
    ...alone("För tidigare år", sides.map(earlierOf)),
  ];
}
