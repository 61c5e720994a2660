import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { checkTakeover } from "./checkTakeover";
import type { Drivers } from "./drivers";
import type { LevelId } from "./fields/forecastFields";
import { knownField } from "./fields/fieldOf";
import type { ResolvedChange } from "./resolvedChange";
import type { StockMonth } from "./tracks/stockFlow";
import { type StockId, stockOf } from "./tracks/stocks";

const STOCKS: readonly [StockId, string, string][] = [
  ["sfb", "SFB-personer", "\u201dAvslutade SFB-personer per år\u201d"],
  [
    "lss",
    "LSS-personer",
    "\u201dAvslutade LSS-personer per år\u201d och \u201dFrån LSS till SFB per år\u201d",
  ],
];

/** @throws ModelError `invalid` where a value that changes have moved is outside its field's limits. */
function checkLevel(drivers: Drivers, id: LevelId): void {
  const { label, min, max } = knownField(id);
  drivers.level(id).forEach((value, place) => {
    if (value.gte(min) && value.lte(max)) return;
    const month = drivers.grid.months[place];
    throw new ModelError(
      "invalid",
      `\u201d${label}\u201d blir ${swedishNumber(value)} i ${month?.year ?? ""} men ska vara mellan ` +
        `${swedishNumber(min)} och ${swedishNumber(max)}. Ändra det som läggs till eller multipliceras.`,
    );
  });
}

function checkStock(
  drivers: Drivers,
  stock: readonly StockMonth[],
  who: string,
  why: string,
): void {
  const place = stock.findIndex(({ closing12 }) => closing12.isNegative() && !closing12.isZero());
  const month = drivers.grid.months[place];
  if (month === undefined) return;
  const name = `${month.year}-${String(month.month).padStart(2, "0")}`;
  throw new ModelError("invalid", `${who} blir färre än 0 i ${name}. Sänk ${why}.`);
}

/**
 * What must hold of a base with its changes: a takeover after the base year, values within their
 * limits, nobody less than nobody.
 */
export function checkDrivers(drivers: Drivers, changes: readonly ResolvedChange[]): void {
  for (const change of changes) checkTakeover(change, drivers.grid.baseYear);
  const moved = changes.filter(({ change }) => ["add", "multiply"].includes(change.operation));
  for (const { change, kind } of moved) {
    if (kind !== "series") checkLevel(drivers, change.field as LevelId);
  }
  for (const [id, who, why] of STOCKS) checkStock(drivers, stockOf(id, drivers), who, why);
}
