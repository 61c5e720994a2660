import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { aboutRows } from "../../labelled/aboutRows";
import { fullLabel, type LabelledRow } from "../../labelled/readLabelledRows";
import { writtenTime } from "../../labelled/writtenTime";
import { toDay } from "../../calendar/day";
import { ModelError } from "../../modelError";
import { readLabelledInputs } from "../../provider/readLabelledInputs";
import type { Base, YearFigure } from "../base/base";
import type { Change } from "../changes/change";
import { dateSpan } from "../months/dateSpan";
import type { ForecastField } from "../fields/forecastField";
import type { BaseValueId, ChangeableId, FieldId, SeriesId } from "../fields/forecastFields";
import { layeredChanges } from "../scenarios/layeredChanges";
import type { ProviderGivenText } from "../base/providerGivenText";
import { resolveChange } from "../changes/resolveChange";
import type { ResolvedBase } from "../base/resolvedBase";
import type { ResolvedChange } from "../changes/resolvedChange";
import type { Scenario } from "../scenarios/scenario";
import { forecastRows, isForecastLabel } from "./forecastRows";
import { type Places, resolvedAt } from "./resolvedAt";
import { scenarioColumn } from "./scenarioColumn";

type Rows = readonly (readonly Cell[])[];

/** What may go with the assumptions. */
export interface AssumptionsBeside {
  /** The heading of the column to use, where the assumptions have a column a scenario; default the first. */
  readonly scenario?: string | undefined;
  /** More rows of label and value; where both have a label, the filled row of the assumptions counts. */
  readonly indata?: Rows;
  /** The own provider's labelled range (PA.EGENREGI): its model in place of a deficit a person. */
  readonly provider?: Rows;
}

/** A labelled range as a base and one scenario of what changes after it, checked. */
export interface LabelledAssumptions {
  readonly base: Base;
  readonly scenario: Scenario;
  readonly resolved: ResolvedBase;
  readonly changes: readonly ResolvedChange[];
}

type Row = LabelledRow<ForecastField<FieldId>> & {
  /** As a message names it: 4, 4 i indata. */
  readonly place: string;
};

/** What a row says something of, however its date is written: two rows may not say it both. */
interface Timed extends Row {
  readonly start: string;
  /** The same, with the end: a row of the assumptions takes the place of such a row beside. */
  readonly span: string;
}

const NAME = "Antaganden";
const NOTE = { status: "indata", text: "Ur det märkta området i arbetsboken." } as const;

function numberIn(row: Row): number {
  const { spec, place, cell } = row;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "boolean" && spec.unit === "1 = ja, 0 = nej") return Number(cell);
  const time = spec.unit.startsWith("timmar") ? writtenTime(cell) : undefined;
  const wrong = `Rad ${place} (\u201d${fullLabel(row)}\u201d) är ${quoted(cell)} men ska vara ett tal.`;
  throw new ModelError("invalid", time === undefined ? wrong : `${wrong} ${time}`);
}

function changeOf({ spec, place, period, through }: Row, value: number): Change {
  if (period === undefined) {
    throw new ModelError(
      "invalid",
      `Rad ${place}: skriv ett år eller en månad efter \u201d${spec.label}\u201d, till exempel \u201d${spec.label} 2027\u201d.`,
    );
  }
  // Persons a year hold from a year or a month: with a day, so many persons move on that day.
  const onDay = spec.kind === "flow" && dateSpan(period, spec.label).kind === "day";
  return {
    id: `rad ${place}`,
    field: spec.id as ChangeableId,
    operation: spec.kind === "amount" || onDay ? "event" : "set",
    from: period,
    ...(through !== undefined && { through }),
    value,
    note: NOTE,
  };
}

/** The year of a series' figure: the one after its label, else the base year. */
function seriesYear({ spec, place, period, through }: Row, baseYear: number): number {
  const name = `Rad ${place} (\u201d${spec.label}\u201d)`;
  if (period === undefined) return baseYear;
  const { kind, from } = dateSpan(period, name);
  if (kind === "year" && through === undefined) return Math.floor(from / 10_000);
  throw new ModelError(
    "invalid",
    kind === "year"
      ? `${name} anges år för år. Skriv en rad för varje år.`
      : `${name} anges per år, inte per ${kind === "month" ? "månad" : "dag"}. Skriv bara året.`,
  );
}

function checkedChange(change: Change, row: Row, name: string, baseYear: number): Change {
  const { place } = row;
  try {
    const { from, through } = resolveChange(change, name);
    // The state takes over once, as an event happens once: other figures hold from their date on.
    const once = change.operation === "event" || change.field === "takeover";
    const last = through ?? (once ? from : Infinity);
    if (last > toDay(baseYear, 12, 31)) return change;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.kind, `Rad ${place}: ${error.message}`);
  }
  throw new ModelError(
    "invalid",
    `Rad ${place} (\u201d${fullLabel(row)}\u201d) ligger före prognosens första år ${baseYear + 1} och skulle inte räknas. Ta bort raden eller ändra datumet.`,
  );
}

/** The rows that are filled. */
function rowsOf(range: Rows, where: string): readonly Row[] {
  return forecastRows(range, where)
    .filter(({ cell }) => !isBlank(cell))
    .map((each) => ({ ...each, place: `${each.row}${where}` }));
}

/** What a row is of and when; the state takes over once, whenever it is. */
function timed(row: Row, baseYear: number): Timed {
  const { spec, period, through, place } = row;
  const { label, kind } = spec;
  const dates = [period ?? (kind === "series" ? String(baseYear) : []), through ?? []].flat();
  const name = `Rad ${place} (\u201d${label}\u201d)`;
  const spans = aboutRows([row.row], () => dates.map((date) => dateSpan(date, name)));
  const [first, last] = spans;
  const booked = kind === "amount" || (kind === "flow" && first?.kind === "day");
  const end = last?.through ?? (booked ? first?.through : undefined);
  const start = [label, kind === "takeover" || first?.from, booked, booked && end];
  return { ...row, start: start.join(), span: [...start, end].join() };
}

function baseYearOf(rows: readonly Row[]): number {
  const year = rows.find(({ spec }) => spec.id === "year");
  if (year !== undefined) return aboutRows([year.row], () => numberIn(year));
  throw new ModelError("invalid", "Raden \u201dBasår\u201d saknas eller är tom. Fyll i den.");
}

/** The rows that count: those of the assumptions, and of the figures beside what these do not say. */
function countingRows(assumptions: readonly Row[], beside: readonly Row[], baseYear: number) {
  const own = assumptions.map((row) => timed(row, baseYear));
  const theirs = new Set(own.map(({ span }) => span));
  const others = beside.map((row) => timed(row, baseYear)).filter(({ span }) => !theirs.has(span));
  const said = new Map<string, Row>();
  const rows = [...others, ...own];
  for (const row of rows) {
    const before = said.get(row.start);
    if (before !== undefined) {
      const [one, other] = [before, row].map(
        (each) => `${each.place} (\u201d${fullLabel(each)}\u201d)`,
      );
      throw new ModelError(
        "invalid",
        `Rad ${one} och rad ${other} säger samma sak från samma tid. Ta bort den ena.`,
        [],
        [before.row, row.row],
      );
    }
    said.set(row.start, row);
  }
  return rows;
}

function providerOf(rows: Rows): ProviderGivenText {
  try {
    const given = Object.entries(readLabelledInputs(rows).given);
    return Object.fromEntries(
      given.filter(([id]) => id !== "year").map(([id, value]) => [id, String(value)]),
    );
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.kind, `Egen regi: ${error.message}`);
  }
}

/**
 * The labelled range of PA.PROGNOS: base figures and assumptions, and with a date after the label what
 * changes from then on (”Uppräkning av schablonen 2027”), or until another (”Nyttjandegrad 2027–2028”). A flow
 * with a day is so many persons who move on that day. Budget, inhabitants and known items hold for the
 * dates that they name. A known label with a blank value takes its default.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readLabelledAssumptions(
  rows: Rows,
  { scenario: wanted, indata, provider }: AssumptionsBeside = {},
): LabelledAssumptions {
  const { name = NAME, rows: column } = scenarioColumn(rows, wanted, isForecastLabel);
  const own = rowsOf(column, indata === undefined ? "" : " i antaganden");
  const beside = indata === undefined ? [] : rowsOf(indata, " i indata");
  const baseYear = baseYearOf([...own, ...beside]);
  const values: Partial<Record<BaseValueId, number>> = {};
  const series: Partial<Record<SeriesId, YearFigure[]>> = {};
  const changes: Change[] = [];
  const places: Places = new Map();
  const take = (each: Row): void => {
    const { spec, place, period, row } = each;
    const value = numberIn(each);
    if (spec.kind === "series") {
      const year = seriesYear(each, baseYear);
      places.set(`${spec.id} ${year}`, { text: `${spec.label} ${year}`, place, row });
      const id = spec.id as SeriesId;
      series[id] = [...(series[id] ?? []), { year, value }];
    } else if (period !== undefined || spec.kind === "amount" || spec.kind === "takeover") {
      changes.push(checkedChange(changeOf(each, value), each, name, baseYear));
    } else {
      places.set(spec.id, { text: spec.label, place, row });
      values[spec.id as BaseValueId] = value;
    }
  };
  for (const each of countingRows(own, beside, baseYear)) aboutRows([each.row], () => take(each));
  const base: Base = {
    name: NAME,
    values,
    series,
    ...(provider !== undefined && { provider: providerOf(provider) }),
  };
  const scenario: Scenario = { id: "antaganden", name, on: [], changes };
  return {
    base,
    scenario,
    resolved: resolvedAt(base, places),
    changes: layeredChanges([scenario]),
  };
}
