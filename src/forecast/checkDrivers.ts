import { fieldValue } from "../labelled/fieldValue";
import { checkTakeover } from "./checkTakeover";
import type { Drivers } from "./drivers";
import type { FieldId, LevelId, SeriesId } from "./fields/forecastFields";
import { knownField } from "./fields/fieldOf";
import { labelsOf } from "./fields/labelsOf";
import { refuseMonth } from "./refuseMonth";
import type { ResolvedChange } from "./resolvedChange";
import { stockOf } from "./tracks/stocks";

const WHO = { sfb: "SFB-personer", sfbChildren: "SFB-barn", lss: "LSS-personer" } as const;

/** @throws ModelError `invalid` where a value that changes have moved is outside its field's limits. */
function checkMoved({ grid, level, series }: Drivers, id: LevelId | SeriesId): void {
  const spec = knownField(id);
  const levels = spec.kind === "series" ? [] : level(id as LevelId);
  grid.months.forEach(({ year }, place) => {
    const value = levels[place] ?? series(id as SeriesId, year);
    const what = `\u201d${spec.label}\u201d ${year}, med det som läggs till eller multipliceras,`;
    if (value !== undefined) fieldValue(spec, value, what);
  });
}

/** Nobody less than nobody: at the end of a month, nor on the days before somebody comes in their place. */
function checkStock(drivers: Drivers, id: keyof typeof WHO, why: readonly FieldId[]): void {
  const place = stockOf(id, drivers).findIndex(
    ({ closing12, personDays24 }) => closing12.lt(0) || personDays24.lt(0),
  );
  refuseMonth(drivers, place, `${WHO[id]} blir färre än 0`, `Sänk ${labelsOf(why)}`);
}

/** Children are some of the SFB persons, every month. */
function checkChildren(drivers: Drivers): void {
  const persons = stockOf("sfb", drivers);
  const place = stockOf("sfbChildren", drivers).findIndex(({ closing12 }, month) =>
    closing12.gt(persons[month]?.closing12 ?? 0),
  );
  const advice = `Sänk ${labelsOf(["sfbChildInflow"])} eller höj ${labelsOf(["sfbChildOutflow", "sfbTurning18"])}`;
  refuseMonth(drivers, place, "SFB-barn blir fler än SFB-personer", advice);
}

/**
 * What must hold of a base with its changes: a takeover after the base year, values within their
 * limits, nobody less than nobody.
 */
export function checkDrivers(drivers: Drivers, changes: readonly ResolvedChange[]): void {
  for (const change of changes) checkTakeover(change, drivers.grid.baseYear);
  const moved = changes.filter(({ change }) => ["add", "multiply"].includes(change.operation));
  for (const id of new Set(moved.map(({ change }) => change.field))) {
    checkMoved(drivers, id as LevelId | SeriesId);
  }
  checkStock(drivers, "sfb", ["sfbOutflow"]);
  checkStock(drivers, "lss", ["lssOutflow", "transfers"]);
  if (drivers.base.sfbChildren === undefined) return;
  checkStock(drivers, "sfbChildren", ["sfbChildOutflow", "sfbTurning18"]);
  checkChildren(drivers);
}
