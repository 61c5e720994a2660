import { DEDUCTION_AGES, DEDUCTION_VERSIONS } from "../../../src/cases/sums/deductionSteps";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { dateFormula } from "../dateFormula";
import { weeklyDeduction } from "../datedCalls";
import { LAST_DAY } from "../forecast/forecastSources";
import type { ParameterPlan } from "../parameterPlan";
import type { PeriodCells } from "./placePeriods";

/** The cells of a row of the list whose hours follow the föräldraavdrag. */
export interface FollowingRow {
  /** Of the list, from 1. */
  readonly number: number;
  readonly name: string;
  readonly from: string;
  readonly through: string;
  readonly born: string;
  readonly most: string;
  readonly application: string;
  readonly probability: string;
  readonly law: string;
  /** Hours of assistance a week that were granted, and the most of them that are the municipality's of SFB. */
  readonly counted: string;
  readonly limit: string;
}

export interface DeductionCells {
  /** Which row of the list each line is of. */
  readonly rows: string;
  /** Of each period hours a week more than granted × days. */
  readonly hourDays: readonly string[];
  readonly last: number;
}

/** Lines of a row: its start, the ages at which the deduction changes, and its versions. */
export const DEDUCTION_LINES = 1 + DEDUCTION_AGES.length + DEDUCTION_VERSIONS.length;
const FIRST = dateFormula(DEDUCTION_VERSIONS[0] ?? 0);

/** The day of a line before they stand in order of time. */
function breakIn(line: number, { from, born }: FollowingRow): string {
  if (line === 0) return from;
  const age = DEDUCTION_AGES[line - 1];
  return age === undefined
    ? dateFormula(DEDUCTION_VERSIONS[line - 1 - DEDUCTION_AGES.length] ?? 0)
    : `DATE(YEAR(${born})+${age},MONTH(${born}),1)`;
}

/**
 * How the hours of children change after the first day of their row, as the föräldraavdrag becomes smaller with age and
 * by new versions of the bilaga (src/cases/sums/deductionSteps.ts): a line a time with the same hours.
 */
export function placeDeduction(
  sheet: SheetBuilder,
  top: number,
  rows: readonly FollowingRow[],
  periods: readonly PeriodCells[],
  plan: ParameterPlan,
): DeductionCells {
  const table = new ColumnTable(sheet, top + 1, rows.length * DEDUCTION_LINES);
  const of = (place: number): FollowingRow =>
    rows[Math.floor(place / DEDUCTION_LINES)] as FollowingRow;
  /** The lines of the same row of the list. */
  const block = (column: string, place: number): string => {
    const first = table.first + Math.floor(place / DEDUCTION_LINES) * DEDUCTION_LINES;
    return `$${column}$${first}:$${column}$${first + DEDUCTION_LINES - 1}`;
  };
  table.add("Ärende", (_, place) => of(place).name);
  const number = table.add("Listans rad", (_, place) => String(of(place).number));
  const breaks = table.add(
    "Ändras",
    (_, place) => breakIn(place % DEDUCTION_LINES, of(place)),
    "date",
  );
  const start = table.add(
    "Från",
    (_, place) => `SMALL(${block(breaks, place)},${(place % DEDUCTION_LINES) + 1})`,
    "date",
  );
  const end = table.add(
    "Till",
    (row, place) =>
      place % DEDUCTION_LINES === DEDUCTION_LINES - 1
        ? dateFormula(LAST_DAY)
        : `${start}${row + 1}-1`,
    "date",
  );
  // Before the first version there was no schablon: what was deducted then was tried for each child.
  const known = table.add("Schablonen den", (row) => `MAX(${start}${row},${FIRST})`, "date");
  const age = table.add("Ålder", (row, place) => {
    const [{ born }, day] = [of(place), `${known}${row}`];
    return `IF(${day}<${born},0,YEAR(${day})-YEAR(${born})-IF(MONTH(${day})<MONTH(${born}),1,0))`;
  });
  const deducted = table.add(
    "Avdrag, timmar per vecka",
    (row, place) =>
      `MIN(${of(place).most},${weeklyDeduction(`${age}${row}`, `${known}${row}`, plan)})`,
  );
  const more = table.add("Timmar fler än beviljat", (row, place) => {
    const atStart = `INDEX(${block(deducted, place)},MATCH(${of(place).from},${block(start, place)},1))`;
    const grown = `${atStart}-${deducted}${row}`;
    const { law, counted, limit } = of(place);
    return `IF(${law}="SFB",MIN(MAX(0,${limit}-${counted}),${grown}),${grown})`;
  });
  const hourDays = periods.map(({ first, last }, period) =>
    table.add(`Timmar × dagar, period ${period + 1}`, (row, place) => {
      const { from, through, application, probability } = of(place);
      const days = (starts: string): string =>
        `MAX(0,MIN(${through},${last},${end}${row})-MAX(${starts},${first},${start}${row})+1)`;
      // What is granted by Försäkringskassan is the municipality's first hours, which follow nothing.
      const granted = `IF(${application}="",0,${probability}*${days(`${from},${application}`)})`;
      return `${more}${row}*(${days(from)}-${granted})`;
    }),
  );
  sheet.band(top, "4  Timmar som följer föräldraavdraget", table.width);
  return {
    rows: table.range(number),
    hourDays: hourDays.map((column) => table.range(column)),
    last: table.last,
  };
}
