import { Decimal } from "../exact/decimal";
import { hogreTimbeloppAndel } from "../parameters/hogreTimbeloppAndel";
import { requiredEntry, seriesOf } from "../parameters/required";
import { exactValue } from "../parameters/valueOn";

/**
 * The nation's figures of 2024 that a municipality may take where its own do not say otherwise. Apart from the tables
 * that they stand in, and held to them by test: who only offers them need not carry the tables.
 */
export const nation2024 = {
  year: 2024,
  /** Tabell 5: recipients in December the year before. */
  stockBefore: 13_282,
  /** Tabell 11. */
  inflow: 752,
  outflow: 691,
  /** Tabell 12 and 13: decisions that ended with a death, the four groups together. */
  died: 523,
  /** SCB, 31 December. */
  inhabitants: 10_587_710,
  /** Tabell 24: hours a week of those who were granted. */
  newHours: 122,
} as const;

const { stockBefore, inflow, outflow, died, inhabitants } = nation2024;

/** Of the recipients before, who leave in a year: 5.2 per cent, of which by death 3.9. */
export const nationOutflow = new Decimal(outflow).div(stockBefore);
export const nationDeaths = new Decimal(died).div(stockBefore);

/** New recipients in a year, of the inhabitants: 7.1 per 100 000. */
export const nationInflow = new Decimal(inflow).div(inhabitants);

const higher = (name: string): Decimal =>
  exactValue(requiredEntry(seriesOf(hogreTimbeloppAndel, name)));

/** Share of the recipients with högre timbelopp: about 10 per cent. */
export const nationHigherShare = higher("andel mottagare med högre timbelopp");

/**
 * How much more than the schablon these have on average: what högre timbelopp is of the spending, about 1 per cent,
 * over their share. Derived, and as rough as the two figures are.
 */
export const nationHigherUplift = higher("andel av utgifterna för högre timbelopp").div(
  nationHigherShare,
);
