import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { hourlyRate } from "../../rules/hourlyRate";
import { calendarFactor } from "../calendarFactor";
import type { KnownItem, VarianceMethod } from "../comparison";
import { variance } from "../variance";
import { type PartsVariance, varianceOfParts } from "../varianceOfParts";
import { malmoYear, type MalmoYear } from "./malmoYear";

/** The first 20 hours a week, 51 kap. 22 § SFB. */
const HOURS_A_WEEK = 20;

function knownItems(first: MalmoYear, second: MalmoYear): KnownItem[] {
  const zero = new Decimal(0);
  return [
    ...first.known.map(({ name, kronor }) => ({ name, budget: kronor, outturn: zero })),
    ...second.known.map(({ name, kronor }) => ({ name, budget: zero, outturn: kronor })),
  ];
}

/**
 * Malmö's cost of one year against another, by part, kr, with all factors the report and the rates
 * give. Nyttjandegrad and prisfaktor are what is left to make the product the net cost less known
 * items, so they also hold what the report does not give apart (the state grants of about 1 mnkr).
 */
export function malmoYearChange(
  from: number,
  to: number,
  method: VarianceMethod = "shapley",
): PartsVariance {
  const years = [malmoYear(from), malmoYear(to)] as const;
  const weeks = calendarFactor(yearPeriod(from), yearPeriod(to));
  const kronor = (tkr: number): Decimal => new Decimal(tkr).times(1000);
  const product = (values: readonly Decimal[]): Decimal =>
    values.reduce((all, value) => all.times(value));
  const sfbSide = (side: "budget" | "outturn", { report, sfbActivity }: MalmoYear): Decimal[] => {
    const volume = [new Decimal(report.sfb.persons), weeks[side], new Decimal(HOURS_A_WEEK)];
    const priced = [...volume, hourlyRate(yearPeriod(report.year), undefined)];
    return [...priced, sfbActivity.div(product(priced))];
  };
  const lssSide = ({ report: { year, lss } }: MalmoYear): Decimal[] => {
    const persons = new Decimal(lss.persons);
    const rate = hourlyRate(yearPeriod(year), undefined);
    const hours = new Decimal(lss.hours);
    return [persons, hours.div(persons), rate, kronor(lss.cost).div(hours.times(rate))];
  };
  const providerSide = ({ report: { provider } }: MalmoYear): Decimal[] => [
    new Decimal(provider.persons),
    kronor(provider.cost).div(provider.persons),
  ];
  const [first, second] = years;
  return varianceOfParts([
    {
      part: "SFB",
      variance: variance({
        kind: "year-year",
        method,
        factors: ["Personer", weeks.name, "Timmar per vecka", "Schablonbelopp", "Nyttjandegrad"],
        known: knownItems(first, second),
        cells: [{ budget: sfbSide("budget", first), outturn: sfbSide("outturn", second) }],
      }),
    },
    {
      part: "LSS",
      variance: variance({
        kind: "year-year",
        method,
        factors: ["Personer", "Timmar per person", "Schablonbelopp", "Prisfaktor"],
        cells: [{ budget: lssSide(first), outturn: lssSide(second) }],
      }),
    },
    {
      part: "Egen regi",
      variance: variance({
        kind: "year-year",
        method,
        factors: ["Personer", "Nettokostnad per person"],
        cells: [{ budget: providerSide(first), outturn: providerSide(second) }],
      }),
    },
  ]);
}
