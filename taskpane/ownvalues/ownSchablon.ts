import { Decimal } from "../../src/exact/decimal";
import type { OwnRate, OwnRates } from "../../src/rules/ownRates";
import type { OwnValue } from "../documents/ownvalues/ownValues";

/** The schablonbelopp among Egna värden, by year; undefined: there are none. */
export function ownSchablon(rows: readonly OwnValue[]): OwnRates | undefined {
  const own = rows.filter(({ kind }) => kind === "schablon");
  if (own.length === 0) return undefined;
  return new Map(
    own.map(({ year, value }): [number, OwnRate] => [year, { amount: new Decimal(value) }]),
  );
}
