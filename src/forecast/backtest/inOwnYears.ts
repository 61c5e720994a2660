import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { sfbCost } from "../../rules/sfbCost";
import type { Figure } from "../base/figure";
import type { HistoryYear } from "../base/historyYear";
import type { GivenYear } from "./resolveHistory";

const ONE = new Decimal(1);

const sum = (one: Figure, other: Figure): Figure => new Decimal(one).plus(other).toString();

/** The persons that an amount pays for in a year: 20 hours a week at the year's schablon. */
function personsBehind(amount: Figure, year: number): Decimal {
  return new Decimal(amount).div(sfbCost({ period: yearPeriod(year), persons: ONE }));
}

function inOwnYear<Year extends GivenYear>(given: Year): Year {
  const { lateSfb = 0, laterSfb = 0, laterPersons, ...year } = given;
  const moved: Partial<Record<keyof HistoryYear, Figure>> = {};
  if (year.outturnSfb !== undefined) {
    moved.outturnSfb = sum(year.outturnSfb, new Decimal(laterSfb).minus(lateSfb).toString());
  }
  if (year.knownSfb !== undefined) {
    moved.knownSfb = sum(year.knownSfb, new Decimal(lateSfb).neg().toString());
  }
  const persons = laterPersons ?? personsBehind(laterSfb, year.year);
  if (year.sfbPersons !== undefined) moved.sfbPersons = sum(year.sfbPersons, persons.toString());
  return { ...year, ...moved } as Year;
}

/** Whether a year holds late invoices, its own or an earlier year's. */
export const hasLate = ({ lateSfb, laterSfb }: GivenYear): boolean =>
  Number(lateSfb ?? 0) !== 0 || Number(laterSfb ?? 0) !== 0;

/**
 * History as it was accrued: late invoices leave the year that they were booked in, known items too, and stand
 * in the year that they are for, with the persons behind them. Those are added to the year's own: a year's
 * average is counted before its late invoices come, and the booked year's counts its own persons. Kronor alone
 * would make a year dear that was only larger (Malmö 2023: 1,066 of the model; with the persons 0,992).
 * What was known at the time is the history as it was given. Everything that is fitted to past years takes this.
 *
 * @throws ModelError as sfbCost, for a year with late invoices and no schablon
 */
export const inOwnYears = <Year extends GivenYear>(history: readonly Year[]): readonly Year[] =>
  history.map((year) => (hasLate(year) ? inOwnYear(year) : year));
