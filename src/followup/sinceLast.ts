import { daysInMonth } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import { type PartAmounts } from "../forecast/results/forecastResult";
import { parts } from "../forecast/results/part";
import { ModelError } from "../modelError";
import { type ScenarioPartRows, scenarioRows, type YearCompared } from "../variance/scenarioRows";
import type { KeptForecast } from "./keptForecast";

const ZERO = new Decimal(0);
const MONTHS_A_YEAR = 12;

function yearOf({ name, months }: KeptForecast, year: number): YearCompared {
  const own = months.filter((each) => each.year === year);
  if (own.length !== MONTHS_A_YEAR) {
    throw new ModelError(
      "invalid",
      `Prognosen ”${name}” har inte alla månader av ${year}. Välj ett år som båda prognoserna har.`,
    );
  }
  const days = own.map(({ month }) => daysInMonth(year, month));
  const all = days.reduce((sum, each) => sum + each, 0);
  const amount = (id: keyof PartAmounts): Decimal =>
    own.reduce((sum, month) => sum.plus(month.parts[id]), ZERO);
  return {
    parts: Object.fromEntries(parts.map(({ id }) => [id, amount(id)])),
    // The average of a year is by its days, as the forecast's own is.
    sfbPersons: own
      .reduce((sum, month, k) => sum.plus(month.sfbPersons.times(days[k] ?? 0)), ZERO)
      .div(all),
    lssHours: own.reduce((sum, month) => sum.plus(month.lssHours), ZERO),
  };
}

/**
 * What has changed between two forecasts of a year, part by part: persons or hours, the cost per unit, and
 * what has neither. Rows as the deviation takes them, the earlier forecast first.
 *
 * @throws ModelError `invalid`: a forecast without all months of the year.
 */
export function sinceLast(
  before: KeptForecast,
  now: KeptForecast,
  year: number,
): readonly ScenarioPartRows[] {
  const [first, second] = [yearOf(before, year), yearOf(now, year)];
  return scenarioRows({ year: first, untaken: first }, { year: second, untaken: second });
}
