import { toDay } from "../../../src/calendar/day";
import type { Decimal } from "../../../src/exact/decimal";
import type { Change } from "../../../src/forecast/changes/change";
import { type Drivers, driversOf } from "../../../src/forecast/drivers/drivers";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { FieldId, LevelId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import { januaryPlace, monthGrid } from "../../../src/forecast/months/monthGrid";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import type { ResolvedChange } from "../../../src/forecast/changes/resolvedChange";
import { stackLayers } from "../../../src/forecast/scenarios/stackLayers";
import {
  isDecided,
  type SchablonStatus,
  schablonPath,
} from "../../../src/forecast/tracks/schablonPath";
import type { Work } from "../state/work";

/** One assumption in one year. */
export interface YearCell {
  readonly year: number;
  /** In January; undefined where nothing is known (a budget). */
  readonly value: Decimal | undefined;
  /** The scenario's own `set` from this very year. */
  readonly own: Change | undefined;
  /** Where the value comes from: "basåret", a scenario's name, or a date of this scenario. */
  readonly from: string;
  /** Decided, so no assumption counts. */
  readonly decided: boolean;
  /** It changes again during the year. */
  readonly moves: boolean;
}

export interface YearRow {
  readonly field: ForecastField<FieldId>;
  readonly base: Decimal | undefined;
  readonly cells: readonly YearCell[];
}

export interface SchablonCell {
  readonly year: number;
  readonly rate: Decimal;
  readonly status: SchablonStatus;
}

export interface YearGrid {
  readonly baseYear: number;
  readonly years: readonly number[];
  rows(fields: readonly ForecastField<FieldId>[]): readonly YearRow[];
  readonly schablon: readonly SchablonCell[];
}

/** What a decided schablon makes idle. */
const SCHABLON_FIELDS = new Set<FieldId>([
  "schablon",
  "announcedSchablon",
  "uplift",
  "upliftBasis",
  "opi",
]);

/** Whether a field has one value a year. */
function isYearly({ kind }: ForecastField<FieldId>): boolean {
  return kind === "level" || kind === "growth" || kind === "flow" || kind === "series";
}

function valueIn(drivers: Drivers, { id, kind }: ForecastField<FieldId>, year: number) {
  if (kind === "series") return drivers.series(id as SeriesId, year);
  if (kind === "growth") return drivers.growth(id as LevelId, year);
  return drivers.level(id as LevelId)[januaryPlace(drivers.grid, year)];
}

function moves(drivers: Drivers, { id, kind }: ForecastField<FieldId>, year: number): boolean {
  if (kind !== "level" && kind !== "flow") return false;
  const january = januaryPlace(drivers.grid, year);
  const months = drivers.level(id as LevelId).slice(january, january + 12);
  return months.some((value) => !value.eq(months[0] ?? value));
}

/** The last change that reaches into January of a year, in the order in which they are put on. */
function reaching(changes: readonly ResolvedChange[], year: number): ResolvedChange | undefined {
  const january = toDay(year, 1, 1);
  return changes.findLast(
    ({ change, from, through }) =>
      change.operation !== "event" && from <= january && (through ?? Infinity) >= january,
  );
}

function originOf(found: ResolvedChange | undefined, given: boolean, top: number): string {
  if (found === undefined) return given ? "basåret" : "förvalt";
  if (found.layer !== top) return `\u201d${found.scenario}\u201d`;
  return `${found.change.from} i det här scenariot`;
}

/**
 * The assumptions of a scenario (undefined: of the base) by year.
 *
 * @throws ModelError `invalid` where base, horizon or scenarios cannot be put together.
 */
export function yearGrid(
  { base, scenarios, lastYear }: Work & { readonly base: NonNullable<Work["base"]> },
  scenario: string | undefined,
): YearGrid {
  const resolved = resolveBase(base);
  const grid = monthGrid(resolved.year, lastYear);
  const layers = scenario === undefined ? [] : stackLayers(scenarios, scenario);
  const changes = layeredChanges(layers);
  const drivers = driversOf(resolved, grid, changes);
  const top = scenario === undefined ? -1 : layers.length - 1;
  const years = Array.from(
    { length: lastYear - resolved.year },
    (_, place) => grid.firstYear + place,
  );

  function cell(
    field: ForecastField<FieldId>,
    mine: readonly ResolvedChange[],
    year: number,
  ): YearCell {
    const own = mine.find(
      ({ change, layer }) =>
        layer === top && change.operation === "set" && change.from === String(year),
    );
    const given =
      field.kind === "series"
        ? resolved.series[field.id as SeriesId].has(year)
        : resolved.given.has(field.id as LevelId);
    return {
      year,
      value: valueIn(drivers, field, year),
      own: own?.change,
      from: originOf(reaching(mine, year), given, top),
      decided: SCHABLON_FIELDS.has(field.id) && isDecided(year, 1),
      moves: moves(drivers, field, year),
    };
  }

  return {
    baseYear: resolved.year,
    years,
    rows: (fields) =>
      fields.filter(isYearly).map((field) => {
        const mine = changes.filter(({ change }) => change.field === field.id);
        return {
          field,
          base:
            field.kind === "series"
              ? resolved.series[field.id as SeriesId].get(resolved.year)
              : resolved.levels[field.id as LevelId],
          cells: years.map((year) => cell(field, mine, year)),
        };
      }),
    get schablon() {
      return schablonPath(drivers).flatMap(({ rate, status }, place) => {
        const month = grid.months[place];
        return month?.month === 1 ? [{ year: month.year, rate, status }] : [];
      });
    },
  };
}

/** Whether a change stands in a year's cell; events, additions, the takeover and what ends do not. */
export function isInGrid({ field, operation, from, through }: Change): boolean {
  const plain = operation === "set" && /^\d{4}$/.test(from) && through === undefined;
  return plain && isYearly(knownField(field));
}
