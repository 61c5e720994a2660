import type { Decimal } from "../exact/decimal";

/** What one of each is called; of the others one and several are the same. */
const ONE: Readonly<Record<string, string>> = {
  personer: "person",
  timmar: "timme",
  månader: "månad",
};

/** A unit as it stands after a number: 1 person/år, −1 timme/månad, 2 personer. */
export function countedUnit(unit: string, value: Decimal): string {
  if (!value.abs().eq(1)) return unit;
  return unit.replace(/^\p{L}+/u, (word) => ONE[word] ?? word);
}
