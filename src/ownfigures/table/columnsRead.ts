import { daysInMonth } from "../../calendar/day";
import type { BlockAnswer } from "../answers/answer";
import { groupedBy } from "../lists/groupedBy";
import type { Stage } from "../meaning/meaning";
import type { Day } from "./dayNamed";
import type { When } from "./head";
import type { LeftColumn } from "./leftColumn";
import type { Column } from "./tableRow";

/** A column whose figures are read. */
export interface ReadColumn {
  readonly column: Column;
  readonly year: number;
  readonly month?: number;
  readonly stage?: Stage;
}

export interface ColumnsRead {
  readonly read: readonly ReadColumn[];
  readonly left: readonly LeftColumn[];
  /** Headings of columns that need the year of the table. */
  readonly undated: readonly Column[];
  /** Headings of what was booked from January through December. */
  readonly booked: readonly string[];
  /** Headings of months that stand alone. */
  readonly lone: readonly string[];
  /** Headings that stand for the same time and stage, together. */
  readonly twice: readonly (readonly string[])[];
}

const LONE = "en ensam månad kan vara ackumulerad";
const FEWEST_MONTHS = 3;
/** January is a month; what February would be together with it is seen beside it. */
const FEWEST_FROM_JANUARY = 2;

interface Sorted {
  readonly read?: ReadColumn;
  readonly left?: string;
  readonly undated?: true;
  /** Not read, but would be of the same time as another. */
  readonly like?: ReadColumn;
}

function sorted(
  column: Column,
  said: When,
  tableYear: number | undefined,
  isWhole: boolean,
): Sorted {
  const { slots } = column;
  const { booked, year: ofYear } = said;
  const isYear = booked === true && isWhole && ofYear !== undefined;
  const when: When = isYear ? { year: ofYear } : said;
  const [never] = slots.never;
  if (when.span === true || never === "change") return { left: "förändringar hämtas inte" };
  if (never === "deviation") return { left: "avvikelser räknas fram och hämtas inte" };
  if (never !== undefined)
    return { left: "kolumnen är inte en kostnad, ett antal personer eller timmar" };
  if (when.partly === true) {
    return {
      left: booked === true ? "är ackumulerad till december" : "gäller en del av ett år",
    };
  }
  const [stage, other] = slots.stages;
  if (other !== undefined) return { left: "säger två saker om vad beloppen är" };
  if (stage === "forecast" && when.month !== undefined) {
    return { left: "månaden kan vara när prognosen gjordes" };
  }
  const year = when.year ?? tableYear;
  const says = stage !== undefined || when.month !== undefined;
  if (year === undefined) return says ? { undated: true } : { left: "har inget år över sig" };
  const read = {
    column,
    year,
    ...(when.month !== undefined && { month: when.month }),
    ...(stage !== undefined && { stage }),
  };
  if (when.year === undefined && !says) return { left: "har inget år över sig" };
  const { unknown } = slots;
  return unknown.length > 0
    ? {
        left: `innehåller ord som inte förstods: ${unknown.join(", ").slice(0, 60)}`,
        // Of the same time and stage as a column that is read, it is another of the same figures.
        ...(stage !== undefined && { like: read }),
      }
    : { read, ...(when.year === undefined && { undated: true }) };
}

const keyOf = ({ column, year, month, stage }: ReadColumn, thisYear: number): string => {
  const { measure, unit } = column.slots;
  const of = measure ?? (unit === undefined ? "" : "cost");
  return `${year}-${month ?? ""} ${stage ?? (year < thisYear ? "outturn" : "")} ${of}`;
};

/** Months from the first to the last without a gap. */
function isRun(months: readonly number[]): boolean {
  const sorted = [...new Set(months)].sort((one, other) => one - other);
  const [first = 0] = sorted;
  const enough = first === 1 ? FEWEST_FROM_JANUARY : FEWEST_MONTHS;
  return sorted.length >= enough && sorted.every((month, at) => month === first + at);
}

const isEdge = ({ year, month, day }: Day & { readonly year: number }): boolean =>
  day === 1 || day === daysInMonth(year, month);

/** The years whose months stand as the first or the last day of each, as a spreadsheet writes a month. */
function yearsOfDays(columns: readonly Column[]): ReadonlySet<number> {
  const dated = columns.flatMap(({ when }) =>
    when?.on === undefined || when.year === undefined ? [] : [{ ...when.on, year: when.year }],
  );
  const runs = [...groupedBy(dated, ({ year }) => year)].filter(([, days]) => {
    const months = days.map(({ month }) => month);
    const isOneEdge = days.every(({ day }) => (day === 1) === (days[0]?.day === 1));
    return isOneEdge && days.every(isEdge) && isRun(months);
  });
  return new Set(runs.map(([year]) => year));
}

/** \u201dUtfall mars\u201d on its own may be all that was booked through March; January is January. */
function isLoneMonth({ year, month }: ReadColumn, all: readonly ReadColumn[]): boolean {
  if (month === undefined || month === 1) return false;
  return !isRun(all.flatMap((each) => (each.year === year ? (each.month ?? []) : [])));
}

/** Gross costs that stand beside their revenue and net, time by time: the net is the cost. */
function netColumns(columns: readonly Column[]): readonly Column[] {
  const byTime = groupedBy(
    columns,
    ({ when, slots }) => `${JSON.stringify(when)} ${[...slots.stages].join()}`,
  );
  return [...byTime.values()].flatMap((group) => {
    const net = group.filter(({ slots }) => slots.net);
    const revenue = group.some(({ slots }) => slots.never.has("revenue"));
    if (net.length !== 1 || !revenue) return [];
    return group.filter(
      ({ slots }) => slots.measure === "cost" && !slots.net && slots.never.size === 0,
    );
  });
}

/** Which columns are read, and why the others are not. */
export function columnsRead(
  columns: readonly Column[],
  tableYear: number | undefined,
  thisYear: number,
  { without = [], booked, loneMonth }: Pick<BlockAnswer, "without" | "booked" | "loneMonth">,
): ColumnsRead {
  const seen = new Map<string, number>();
  const named = columns.map((column) => {
    const order = (seen.get(column.text) ?? 0) + 1;
    seen.set(column.text, order);
    return { column, name: order === 1 ? column.text : `${column.text} (${order})` };
  });
  const kept = named.filter(({ name }) => !without.includes(name));
  const byDay = yearsOfDays(kept.map(({ column }) => column));
  const whenOf = ({ when = {} }: Column): When =>
    when.on !== undefined && byDay.has(when.year ?? 0)
      ? { ...(when.year !== undefined && { year: when.year }), month: when.on.month }
      : when;
  const nets = new Set(netColumns(kept.map(({ column }) => column)));
  const first = kept.map(({ column, name }) => ({
    name,
    column,
    ...(nets.has(column)
      ? { left: "nettot används i stället" }
      : sorted(column, whenOf(column), tableYear, booked === true)),
  }));
  const months = first.flatMap(({ read }) => read ?? []);
  const results = first.map((each) =>
    loneMonth === "own" || each.read === undefined || !isLoneMonth(each.read, months)
      ? each
      : { name: each.name, column: each.column, left: LONE },
  );
  const byKey = groupedBy(
    results.filter(({ read, like }) => read !== undefined || like !== undefined),
    ({ read, like }) => keyOf((read ?? like) as ReadColumn, thisYear),
  );
  return {
    read: results.flatMap(({ read }) => read ?? []),
    left: results.flatMap(({ left, column }) =>
      left === undefined ? [] : { heading: column.text, reason: left },
    ),
    booked: results.flatMap(({ left, column: { when, text } }) =>
      left !== undefined && when?.booked === true ? text : [],
    ),
    lone: results.flatMap(({ left, column }) => (left === LONE ? column.text : [])),
    undated: results.flatMap(({ undated, column }) => (undated ? column : [])),
    twice: [...byKey.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ name }) => name)),
  };
}
