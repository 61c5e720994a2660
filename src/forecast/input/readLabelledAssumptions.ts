import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { type LabelledRow, readLabelledRows } from "../../labelled/readLabelledRows";
import { ModelError } from "../../modelError";
import type { Base, YearFigure } from "../base";
import type { Change } from "../change";
import { dateSpan } from "../dateSpan";
import type { ForecastField } from "../fields/forecastField";
import {
  type BaseValueId,
  type ChangeableId,
  type FieldId,
  forecastFields,
  type SeriesId,
} from "../fields/forecastFields";
import { forecastSections } from "../fields/forecastSections";
import { layeredChanges } from "../layeredChanges";
import { forecastNaming } from "../naming";
import { resolveBase } from "../resolveBase";
import { resolveChange } from "../resolveChange";
import type { ResolvedBase } from "../resolvedBase";
import type { ResolvedChange } from "../resolvedChange";
import type { Scenario } from "../scenario";

/** A labelled range as a base and one scenario of what changes after it, checked. */
export interface LabelledAssumptions {
  readonly base: Base;
  readonly scenario: Scenario;
  readonly resolved: ResolvedBase;
  readonly changes: readonly ResolvedChange[];
}

type Row = LabelledRow<ForecastField<FieldId>>;

const KIND = {
  specs: forecastFields as readonly ForecastField<FieldId>[],
  headings: forecastSections.map(({ name }) => name),
  dated: ({ kind }: ForecastField<FieldId>) => kind !== "figure",
};
const NAME = "Antaganden";
const NOTE = { status: "indata", text: "Ur det märkta området i arbetsboken." } as const;

function numberIn({ spec, row, cell, period }: Row): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "boolean" && spec.unit === "1 = ja, 0 = nej") return Number(cell);
  const label = period === undefined ? spec.label : `${spec.label} ${period}`;
  throw new ModelError(
    "invalid",
    `Rad ${row} (\u201d${label}\u201d) är ${quoted(cell)} men ska vara ett tal.`,
  );
}

function changeOf({ spec, row, period }: Row, value: number): Change {
  if (period === undefined) {
    throw new ModelError(
      "invalid",
      `Rad ${row}: skriv ett år eller en månad efter \u201d${spec.label}\u201d, till exempel \u201d${spec.label} 2027\u201d.`,
    );
  }
  const operation = spec.kind === "amount" ? "event" : "set";
  return {
    id: `rad-${row}`,
    field: spec.id as ChangeableId,
    operation,
    from: period,
    value,
    note: NOTE,
  };
}

/** A series' figure is the base year's, or of the year after its label. */
function yearFigure({ spec, row, period }: Row, value: number, baseYear: number): YearFigure {
  const name = `Rad ${row} (\u201d${spec.label}\u201d)`;
  if (period === undefined) return { year: baseYear, value };
  const { kind, from } = dateSpan(period, name);
  if (kind === "year") return { year: Math.floor(from / 10_000), value };
  throw new ModelError("invalid", `${name} anges per år, inte per månad. Skriv bara året.`);
}

function checkedChange(change: Change, row: number): Change {
  try {
    resolveChange(change, NAME);
    return change;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.kind, `Rad ${row}: ${error.message}`);
  }
}

function baseYearOf(rows: readonly Row[]): number {
  const year = rows.find(({ spec, cell }) => spec.id === "year" && !isBlank(cell));
  if (year !== undefined) return numberIn(year);
  throw new ModelError("invalid", "Raden \u201dBasår\u201d saknas eller är tom. Fyll i den.");
}

/**
 * The labelled range of PA.PROGNOS: base figures and assumptions, and with a year or a month after the
 * label what changes from then on (\u201dUppräkning av schablonen 2027\u201d). Budget, inhabitants and known items hold
 * for the year that they name. A known label with a blank value takes its default.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readLabelledAssumptions(rows: readonly (readonly Cell[])[]): LabelledAssumptions {
  const read = readLabelledRows(rows, KIND);
  const baseYear = baseYearOf(read);
  const values: Partial<Record<BaseValueId, number>> = {};
  const series: Partial<Record<SeriesId, YearFigure[]>> = {};
  const changes: Change[] = [];
  const rowOf = new Map<string, number>();
  for (const each of read) {
    const { spec, row, cell, period } = each;
    if (isBlank(cell)) continue;
    const value = numberIn(each);
    if (spec.kind === "series") {
      const figure = yearFigure(each, value, baseYear);
      rowOf.set(`${spec.label} ${figure.year}`, row);
      const id = spec.id as SeriesId;
      series[id] = [...(series[id] ?? []), figure];
    } else if (period !== undefined || spec.kind === "amount" || spec.kind === "takeover") {
      changes.push(checkedChange(changeOf(each, value), row));
    } else {
      rowOf.set(spec.label, row);
      values[spec.id as BaseValueId] = value;
    }
  }
  const base: Base = { name: NAME, values, series };
  const scenario: Scenario = { id: "antaganden", name: NAME, on: [], changes };
  return {
    base,
    scenario,
    resolved: resolveBase(base, forecastNaming(rowOf)),
    changes: layeredChanges([scenario]),
  };
}
