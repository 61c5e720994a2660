import { toDay, yearOf, type Day } from "../../../src/calendar/day";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { FieldId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { forecastRows, isForecastLabel } from "../../../src/forecast/input/forecastRows";
import { scenarioColumn } from "../../../src/forecast/input/scenarioColumn";
import { dateSpan } from "../../../src/forecast/months/dateSpan";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { fullLabel } from "../../../src/labelled/readLabelledRows";
import { type Area, cellIn } from "../area";
import { NotOpen } from "../paCalls";

type Field = ForecastField<FieldId>;

/** Cells that say the same: the first that is filled counts. */
export type Cells = readonly string[];

/** A value that holds from a day on, or persons or kronor that are booked. */
export interface DatedSource {
  readonly field: Field;
  readonly label: string;
  readonly kind: "set" | "event" | "amount" | "takeover";
  readonly from: Day;
  /** Undefined = to the end. */
  readonly through: Day | undefined;
  readonly cells: Cells;
}

/** Where everything that a forecast is made of stands in the workbook. */
export interface ForecastSources {
  readonly scenario: string | undefined;
  /** The base year's value of a field. */
  readonly base: ReadonlyMap<FieldId, Cells>;
  readonly dated: readonly DatedSource[];
  readonly series: readonly {
    readonly id: SeriesId;
    readonly label: string;
    /** Undefined = the base year. */
    readonly year: number | undefined;
    readonly cells: Cells;
  }[];
  /** The base year as it is now. */
  readonly baseYear: number;
}

interface Said {
  readonly field: Field;
  readonly label: string;
  readonly from: Day | undefined;
  readonly through: Day | undefined;
  readonly kind: DatedSource["kind"];
  readonly cell: string;
  readonly value: Cell;
}

function kindOf({ kind }: Field, isDay: boolean): DatedSource["kind"] {
  if (kind === "amount" || kind === "takeover") return kind;
  return kind === "flow" && isDay ? "event" : "set";
}

function saidIn(area: Area, column: number, where: string): readonly Said[] {
  const rows = area.rows.map((row) => [row[0], row[column]]);
  return forecastRows(rows, where).map((row) => {
    const { spec, period, through } = row;
    const label = fullLabel(row);
    const [first, last] = [period, through].map((date) =>
      date === undefined ? undefined : dateSpan(date, label),
    );
    const kind = kindOf(spec, first?.kind === "day");
    return {
      field: spec,
      label,
      kind,
      from: first?.from,
      through: last?.through ?? (kind === "amount" ? first?.through : undefined),
      cell: cellIn(area, row.row - 1, column),
      value: row.cell,
    };
  });
}

/** Rows of both ranges that say the same of the same time: those of the assumptions first. */
function together(
  own: readonly Said[],
  beside: readonly Said[],
): readonly (Said & { cells: Cells })[] {
  const key = ({ field, kind, from, through }: Said): string =>
    [field.id, kind, from, through].join();
  const found = new Map<string, Said & { cells: Cells }>();
  for (const each of [...own, ...beside]) {
    const before = found.get(key(each));
    found.set(key(each), {
      ...(before ?? each),
      value: before === undefined || isBlank(before.value) ? each.value : before.value,
      cells: [...(before?.cells ?? []), each.cell],
    });
  }
  return [...found.values()];
}

/** Two rows that begin at the same time and end at different ones: which of them counts is not said. */
function refuseSameStart(dated: readonly DatedSource[]): void {
  const seen = new Set<string>();
  for (const { field, kind, from, through, label } of dated) {
    const key = [field.id, kind, from, kind === "amount" && through].join();
    if (seen.has(key)) throw new NotOpen(`Två rader säger samma sak från samma tid: ${label}.`);
    seen.add(key);
  }
}

/** As changes are put on: by date, and at the same date by field. */
const inOrder = (a: DatedSource, b: DatedSource): number =>
  a.from - b.from || (a.field.id < b.field.id ? -1 : Number(a.field.id > b.field.id));

/** What the ranges of PA.PROGNOS say, row by row, as they stand in their cells. */
export function forecastSources(
  assumptions: Area,
  scenario: string | undefined,
  beside: Area | undefined,
): ForecastSources {
  const { name, column, rows } = scenarioColumn(assumptions.rows, scenario, isForecastLabel);
  // The headings are one row, which is no row of figures.
  const own = saidIn(
    {
      ...assumptions,
      rows: rows.map(([label, cell], place) => {
        const full = [...(assumptions.rows[place] ?? [])];
        full[0] = label;
        full[column] = cell;
        return full;
      }),
    },
    column,
    beside === undefined ? "" : " i antaganden",
  );
  const all = together(own, beside === undefined ? [] : saidIn(beside, 1, " i indata"));
  const base = new Map<FieldId, Cells>();
  const series: ForecastSources["series"][number][] = [];
  const dated: DatedSource[] = [];
  const baseYear = all.find(({ field }) => field.id === "year")?.value;
  if (typeof baseYear !== "number") throw new NotOpen("Basåret är inte angivet.");
  for (const { field, label, kind, from, through, cells } of all) {
    if (field.kind === "series") {
      const of = from === undefined ? undefined : yearOf(from);
      const id = field.id as SeriesId;
      if (series.some((each) => each.id === id && (each.year ?? baseYear) === (of ?? baseYear))) {
        throw new NotOpen(`Två rader säger samma sak av samma år: ${label}.`);
      }
      series.push({ id, label, year: of, cells });
    } else if (from !== undefined) dated.push({ field, label, kind, from, through, cells });
    else if (field.kind !== "amount" && field.kind !== "takeover") base.set(field.id, cells);
  }
  dated.sort(inOrder);
  refuseSameStart(dated);
  return { scenario: name, base, dated, series, baseYear };
}

/** Before and after everything that a forecast says. */
export const FIRST_DAY = toDay(1950, 1, 1);
export const LAST_DAY = toDay(2199, 12, 31);
