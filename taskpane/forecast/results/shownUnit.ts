import type { Decimal } from "../../../src/exact/decimal";
import { inUnit, type MoneyUnit } from "../../../src/variance/moneyUnit";

/** Decimals that amounts of a year are shown with. */
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 0, mnkr: 1 };

/** The units that amounts can be shown in. */
export const moneyUnits: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

/** A unit with the decimals that it is shown with. */
export interface ShownUnit {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

export const shownUnit = (unit: MoneyUnit): ShownUnit => ({ unit, decimals: DECIMALS[unit] });

/** Months are small: millions get a second decimal. */
export const monthUnit = (unit: MoneyUnit): ShownUnit => ({
  unit,
  decimals: unit === "mnkr" ? 2 : DECIMALS[unit],
});

/** Kronor in the unit, rounded as shown. */
export const rounded = (kronor: Decimal, { unit, decimals }: ShownUnit): Decimal =>
  inUnit(kronor, unit).toDecimalPlaces(decimals);
