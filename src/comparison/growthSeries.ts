import { daysInYear } from "../calendar/day";
import { yearPeriod } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { figureIn, yearsIn } from "../national/tables/nationalTable";
import { hours } from "../national/tables/hours";
import { recipients } from "../national/tables/recipients";
import { schablonBefore, schablonPrices } from "../national/tables/spending";
import { kommunensTimmar } from "../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../parameters/required";
import { schablonbelopp } from "../parameters/schablonbelopp";
import { exactValue, valueOn } from "../parameters/valueOn";
import type { GrowthYear } from "./growth";
import type { OwnYear } from "./ownYear";

export const NATION_FACTORS = ["Personer", "Timmar per person", "Timersättning"] as const;
export const OWN_FACTORS = [
  ...["Personer", "Timmar per person", "Schablon", "Övrigt utfall"],
] as const;

const DAYS_A_WEEK = 7;
const rates = seriesOf(schablonbelopp);
const first20 = seriesOf(kommunensTimmar);

/**
 * The nation's granted cost as Försäkringskassan splits it (figur 25): recipients in December × hours a year ×
 * the hourly rate. The rate before 2007 is an assumption (`schablonBefore`).
 */
export const nationGrowthYears: readonly GrowthYear[] = yearsIn(recipients).flatMap((year) => {
  const persons = figureIn(recipients, "total", year);
  const weekly = figureIn(hours, "all", year);
  const rate =
    figureIn(schablonPrices, "current", year) ?? figureIn(schablonBefore, "current", year);
  if (persons === undefined || weekly === undefined || rate === undefined) return [];
  const yearly = new Decimal(weekly).times(daysInYear(year)).div(DAYS_A_WEEK);
  return [{ year, factors: [new Decimal(persons), yearly, new Decimal(rate)] }];
});

/**
 * The municipality's cost of a part as persons × hours of a person × schablon × what the outturn is of that
 * (nyttjandegrad, late invoices, another price). Years that lack a figure, or have 0 where it is divided by, are
 * left out.
 */
export function ownGrowthYears(
  years: readonly OwnYear[],
  part: "sfb" | "lss",
): readonly GrowthYear[] {
  return years.flatMap(({ year, figures }) => {
    const persons = part === "sfb" ? figures.sfbPersons : figures.lssPersons;
    const cost = part === "sfb" ? figures.sfbCost : figures.lssCost;
    const { from, days } = yearPeriod(year);
    const rate = valueOn(rates, from);
    const yearly =
      part === "sfb"
        ? exactValue(requiredEntry(first20, from)).times(days).div(DAYS_A_WEEK)
        : persons === undefined || persons.isZero()
          ? undefined
          : figures.lssHours?.div(persons);
    if (persons === undefined || cost === undefined || rate === undefined) return [];
    if (yearly === undefined || persons.isZero() || yearly.isZero()) return [];
    const outturn = cost.div(persons.times(yearly).times(rate));
    return [{ year, factors: [persons, yearly, rate, outturn] }];
  });
}
