import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { ZERO } from "../law/decided";
import type { EqualisationGiven, EqualisationNaming } from "../fields/equalisationInput";
import { LAG } from "../law/lag";
import { byLabel, type Figures, isGiven, refuse, required } from "./figures";

/** The year as it is read: four digits together. */
const yearText = (year: Decimal): string => year.toFixed();

/** That the municipality's figures are two years old, as the law takes them. */
export function checkDataYear(figures: Figures): void {
  const year = required(figures, "year");
  const data = required(figures, "dataYear");
  if (data.plus(LAG).eq(year)) return;
  refuse(
    `${figures.naming("dataYear")} är ${yearText(data)}, men utjämningsåret ${yearText(year)} räknas på ` +
      `uppgifter från ${yearText(year.minus(LAG))}, två år före. Byt uppgifter eller utjämningsår.`,
    "dataYear",
  );
}

/** 1 + the rise of SCB's amounts to the year: a table of another year is never used as it stands. */
export function raisedBy(given: EqualisationGiven, naming: EqualisationNaming): Decimal {
  const { year, tableYear, tableUplift } = given;
  const other = year !== undefined && tableYear !== undefined && !tableYear.eq(year);
  const uplift = isGiven(tableUplift) ? tableUplift : undefined;
  if (!other && uplift !== undefined) {
    refuse(
      `${naming("tableUplift")} är ${swedishNumber(uplift)}, men SCB:s tabell är för utjämningsåret. Lämna raden tom.`,
      "tableUplift",
    );
  }
  if (other && uplift === undefined) {
    refuse(
      `${naming("tableYear")} är ${yearText(tableYear)}, men utjämningsåret är ${yearText(year)}. ` +
        `Ta prislapparna och rikets värden ur tabellen för ${yearText(year)}, eller ange ` +
        `${byLabel("tableUplift")}, till exempel 0,03.`,
      "tableYear",
    );
  }
  return (uplift ?? ZERO).plus(1);
}
