import type { Decimal } from "../exact/decimal";
import { SINGULAR } from "./singular";

/** A unit of time is counted too, but no factor is. */
const MONTHS = { månader: "månad" };
const ONE: Readonly<Record<string, string>> = { ...SINGULAR, ...MONTHS };

/** A unit as it stands after a number: 1 person/år, −1 timme/månad, 2 personer. */
export function countedUnit(unit: string, value: Decimal): string {
  if (!value.abs().eq(1)) return unit;
  return unit.replace(/^\p{L}+/u, (word) => ONE[word] ?? word);
}
