import { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { isMoney, type Meaning } from "../../src/ownfigures/meaning/meaning";
import { countedUnit } from "../../src/swedish/countedUnit";

const DECIMALS = 2;

const UNIT: readonly (readonly [RegExp, string])[] = [
  [/\.(?:persons|children|inflow|outflow)$/, "personer"],
  [/\.hours$/, "timmar"],
  [/^inhabitants$/, "invånare"],
];

/** A figure as it was taken: whole kronor, or a number with its unit. */
export function figureText(meaning: Meaning, value: number): string {
  const number = new Decimal(value).toDecimalPlaces(isMoney(meaning) ? 0 : DECIMALS);
  const unit = isMoney(meaning) ? "kr" : UNIT.find(([of]) => of.test(meaning))?.[1];
  const counted = unit === undefined ? "" : ` ${countedUnit(unit, number)}`;
  return `${swedishNumber(number)}${counted}`.replaceAll(" ", "\u00a0");
}
