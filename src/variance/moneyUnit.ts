import type { Decimal } from "../exact/decimal";

export type MoneyUnit = "kr" | "tkr" | "mnkr";

/** Kronor of each unit. */
export const kronorOf: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** Kronor in another unit; exact. */
export function inUnit(kronor: Decimal, unit: MoneyUnit): Decimal {
  return kronor.div(kronorOf[unit]);
}
