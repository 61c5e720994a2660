import { yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import type { Cell } from "../../src/labelled/cell";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { malmoYear, type MalmoYear } from "./malmoYear";

/** A part of Malmö's comparison as rows that a range or the pane's grid can hold. */
export interface MalmoPartRows {
  readonly part: string;
  /** Name, budget, outturn; the blank factor follows from the total. */
  readonly factors: readonly (readonly Cell[])[];
  /** Name, budget, outturn, kr. */
  readonly known: readonly (readonly Cell[])[];
  /** The periods of the two sides, where the calendar's weeks are a factor. */
  readonly calendar?: readonly [first: string, second: string];
}

/** The first 20 hours a week, 51 kap. 22 § SFB. */
const HOURS_A_WEEK = 20;
/** Far within the öre of the cost; the price factor takes what is cut off. */
const DECIMALS = 10;
const kronor = (tkr: number): number => tkr * 1000;
const hoursAPerson = ({ report: { lss } }: MalmoYear): number =>
  new Decimal(lss.hours).div(lss.persons).toDecimalPlaces(DECIMALS).toNumber();

/**
 * Malmö's budget and outturn of a year, 2020-2025, by part, as the report gives them: volume and cost
 * per unit for SFB and LSS. It gives the own provider no budgeted volume, so its net cost is one factor.
 */
export function malmoRows(year: number): readonly MalmoPartRows[] {
  const {
    report: { sfb, lss, provider },
    known,
  } = malmoYear(year);
  return [
    {
      part: "SFB",
      factors: [
        ["Personer", sfb.budgetPersons, sfb.persons],
        ["Kostnad per person", null, null],
        ["Totalt", kronor(sfb.budget), kronor(sfb.cost)],
      ],
      known: known.map(({ name, kronor: amount }) => [name, 0, amount.toNumber()]),
    },
    {
      part: "LSS",
      factors: [
        ["Timmar", lss.budgetHours, lss.hours],
        ["Kostnad per timme", null, null],
        ["Totalt", kronor(lss.budget), kronor(lss.cost)],
      ],
      known: [],
    },
    {
      part: "Egen regi",
      factors: [
        ["Nettokostnad utöver kommunbidraget", kronor(provider.budget), kronor(provider.cost)],
      ],
      known: [],
    },
  ];
}

/**
 * Malmö's cost of one year against another, by part; the weeks of the calendar are a factor beside
 * SFB's rows. Nyttjandegrad and prisfaktor are what is left to make the product the net cost less known
 * items, so they also hold what the report does not give apart (the state grants of about 1 mnkr).
 */
export function malmoYearRows(from: number, to: number): readonly MalmoPartRows[] {
  const years = [malmoYear(from), malmoYear(to)] as const;
  const each = (of: (year: MalmoYear) => number): readonly number[] => years.map(of);
  const rate = each(({ report }) => hourlyRate(yearPeriod(report.year), undefined).toNumber());
  const [first, second] = years;
  return [
    {
      part: "SFB",
      factors: [
        ["Personer", ...each(({ report }) => report.sfb.persons)],
        ["Timmar per vecka", HOURS_A_WEEK, HOURS_A_WEEK],
        ["Schablonbelopp", ...rate],
        ["Nyttjandegrad", null, null],
        ["Totalt", ...each(({ report }) => kronor(report.sfb.cost))],
      ],
      known: [
        ...first.known.map(({ name, kronor: amount }) => [name, amount.toNumber(), 0]),
        ...second.known.map(({ name, kronor: amount }) => [name, 0, amount.toNumber()]),
      ],
      calendar: [String(from), String(to)],
    },
    {
      part: "LSS",
      factors: [
        ["Personer", ...each(({ report }) => report.lss.persons)],
        ["Timmar per person", ...each(hoursAPerson)],
        ["Schablonbelopp", ...rate],
        ["Prisfaktor", null, null],
        ["Totalt", ...each(({ report }) => kronor(report.lss.cost))],
      ],
      known: [],
    },
    {
      part: "Egen regi",
      factors: [
        ["Personer", ...each(({ report }) => report.provider.persons)],
        ["Nettokostnad per person", null, null],
        ["Totalt", ...each(({ report }) => kronor(report.provider.cost))],
      ],
      known: [],
    },
  ];
}
