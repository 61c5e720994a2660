import { listed } from "../../comment/listed";
import { Decimal, type DecimalInput } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { fieldValue } from "../../labelled/fieldValue";
import { ModelError } from "../../modelError";
import { checkTakeover } from "./checkTakeover";
import type { Drivers } from "../drivers/drivers";
import type { FieldId, LevelId, SeriesId } from "../fields/forecastFields";
import { knownField } from "../fields/fieldOf";
import { labelsOf } from "../fields/labelsOf";
import { refuseMonth } from "../drivers/refuseMonth";
import type { ResolvedChange } from "../changes/resolvedChange";
import { stockOf } from "../tracks/stocks";

const WHO = { sfb: "SFB-personer", sfbChildren: "SFB-barn", lss: "LSS-personer" } as const;

/** More digits than anyone reads; a factor may be a quotient. */
const DIGITS = 8;

/**
 * @throws ModelError `invalid` where a value that changes have moved is outside its field's limits.
 * Shares are told in per cent: the value stands in no cell, where it might be written as 1,04.
 */
function checkMoved(
  { grid, level, series }: Drivers,
  id: LevelId | SeriesId,
  moved: readonly ResolvedChange[],
): void {
  const spec = knownField(id);
  const { label, unit, min, max, above } = spec;
  const [scale, of] = unit.startsWith("andel") ? [100, " procent"] : [1, ""];
  const said = (number: DecimalInput): string =>
    swedishNumber(new Decimal(number).times(scale).toSignificantDigits(DIGITS)) + of;
  const levels = spec.kind === "series" ? [] : level(id as LevelId);
  grid.months.forEach(({ year }, place) => {
    const value = levels[place] ?? series(id as SeriesId, year);
    if (value === undefined) return;
    const isLow = above ? value.lte(min) : value.lt(min);
    if (!isLow && value.lte(max)) {
      fieldValue(spec, value, `\u201d${label}\u201d år ${year}`);
      return;
    }
    const bound = isLow ? (above ? "över " : "minst ") + said(min) : `högst ${said(max)}`;
    const where = new Set(moved.map(({ scenario }) => `\u201d${scenario}\u201d`));
    throw new ModelError(
      "invalid",
      `\u201d${label}\u201d blir ${said(value)} år ${year} men ska vara ${bound}. Rätta ändringarna i ${listed([...where])}.`,
    );
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
    const own = moved.filter(({ change }) => change.field === id);
    checkMoved(drivers, id as LevelId | SeriesId, own);
  }
  checkStock(drivers, "sfb", ["sfbOutflow"]);
  checkStock(drivers, "lss", ["lssOutflow", "transfers"]);
  if (drivers.base.sfbChildren === undefined) return;
  checkStock(drivers, "sfbChildren", ["sfbChildOutflow", "sfbTurning18"]);
  checkChildren(drivers);
}
