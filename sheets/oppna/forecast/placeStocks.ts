import type { FlowId, LevelId } from "../../../src/forecast/fields/forecastFields";
import type { ColumnTable } from "../columnTable";
import type { DatedCells } from "./placeDated";
import type { GivenCells } from "./placeGiven";

/** What a month's formula names in its own row. */
export type Cell = (row: number) => string;

/** The months as they stand before the persons, and how a level of theirs is written. */
export interface MonthsSoFar {
  readonly given: GivenCells;
  readonly dated: DatedCells;
  readonly level: (id: LevelId, title: string) => Cell;
  readonly day: Cell;
  readonly end: Cell;
  readonly days: Cell;
  /** The column of the years. */
  readonly year: string;
}

/** Persons a year at an even pace, and those who move on a known day with their days of the month. */
interface Flow {
  readonly even: Cell;
  readonly persons: Cell;
  readonly personDays: Cell;
}

export interface StockCells {
  /** The column of the person-days with SFB, and cells of those with LSS and of those gone from LSS to SFB. */
  readonly sfbColumn: string;
  readonly lssDays: Cell;
  readonly goneDays: Cell;
  readonly checks: readonly string[];
}

/** A last digit of a calculation is no person, and no hour. */
export const LEAST = "-0.000000001";
const NONE: Cell = () => "0";

const at =
  (letters: string): Cell =>
  (row) =>
    `${letters}${row}`;

function placeFlow(
  table: ColumnTable,
  id: FlowId,
  title: string,
  within: Cell,
  so: MonthsSoFar,
): Flow {
  const { dated, day, end, year } = so;
  const pace = so.level(id, `${title}, per år`);
  const events = dated.moved(id);
  if (events === undefined) return { even: pace, persons: NONE, personDays: NONE };
  const own = table.add(`${title}, takt`, pace);
  const known = table.add(`${title}, kända`, (row) => events.persons(day(row), end(row)));
  const knownDays = table.add(`${title}, kända dagar`, (row) =>
    events.personDays(day(row), end(row)),
  );
  const all = (column: string, row: number): string =>
    `SUMIF(${table.range(year)},${year}${row},${table.range(column)})`;
  // Who is known to move is one of those expected (knownInFlows): what is left of the pace, at least nobody.
  const even = table.add(
    `${title}, väntade per år`,
    (row) =>
      `IF(OR(${own}${row}=0,${within(row)}=0),${own}${row},MAX(0,${own}${row}-${all(known, row)}*12*${own}${row}/${all(own, row)}))`,
  );
  return { even: at(even), persons: at(known), personDays: at(knownDays) };
}

/** What comes in less what goes out, of those that are not 0 throughout. */
function net(into: readonly Flow[], out: readonly Flow[], of: keyof Flow): Cell {
  const running = (flows: readonly Flow[]): readonly Cell[] =>
    flows.map((each) => each[of]).filter((cell) => cell !== NONE);
  const [ins, outs] = [running(into), running(out)];
  if (ins.length + outs.length === 0) return NONE;
  return (row) =>
    [ins.map((cell) => cell(row)).join("+"), ...outs.map((cell) => cell(row))].join("-");
}

/** Persons month by month: opening, closing and person-days; even flows count half the month, known ones from their day. */
export function placeStocks(table: ColumnTable, so: MonthsSoFar): StockCells {
  const { given, days } = so;
  const within = so.level("knownInFlows", "Kända ingår");
  const flow = (id: FlowId, title: string): Flow => placeFlow(table, id, title, within, so);
  const sfbIn = flow("sfbInflow", "Nya SFB");
  const sfbOut = flow("sfbOutflow", "Avslutade SFB");
  const moved = flow("transfers", "LSS till SFB");
  const lssIn = flow("lssInflow", "Nya LSS");
  const lssOut = flow("lssOutflow", "Avslutade LSS");
  const checks: string[] = [];

  function stock(
    title: string,
    start: string,
    into: readonly Flow[],
    out: readonly Flow[],
  ): string {
    const [evenly, known, knownDays] = (["even", "persons", "personDays"] as const).map((of) =>
      net(into, out, of),
    ) as [Cell, Cell, Cell];
    const even = table.add(`${title}, jämnt netto`, (row) => `(${evenly(row)})/12`);
    const sudden = table.add(`${title}, känt netto`, known);
    const coming = table.coming(1);
    const opening = table.add(`${title}, ingående`, (row, place) =>
      place === 0 ? start : `${coming}${row - 1}`,
    );
    const closing = table.add(
      `${title}, utgående`,
      (row) => `${opening}${row}+${even}${row}+${sudden}${row}`,
    );
    const personDays = table.add(
      `${title}, persondagar`,
      (row) => `(${opening}${row}+${even}${row}/2)*${days(row)}+${knownDays(row)}`,
    );
    for (const column of [closing, personDays])
      checks.push(`MIN(${table.range(column)})>=${LEAST}`);
    return personDays;
  }

  return {
    sfbColumn: stock("SFB", given.value("sfbStock"), [sfbIn, moved], [sfbOut]),
    lssDays: at(stock("LSS", given.value("lssStock"), [lssIn], [lssOut, moved])),
    goneDays: at(stock("Gått till SFB", "0", [moved], [])),
    checks,
  };
}
