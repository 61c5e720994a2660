import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { countedUnit } from "../../swedish/countedUnit";
import type { ResolvedChange } from "./resolvedChange";
import { codedValue } from "../fields/codedField";
import { knownField } from "../fields/fieldOf";

type Id = ResolvedChange["change"]["field"];

/** Figures that are worked out have more decimals than anybody reads. */
const DECIMALS = 6;

/** A value with its unit as it is read: 1,5 procent, 12 personer/år, ja. */
export function valueText(id: Id, exact: Decimal): string {
  const value = exact.toDecimalPlaces(DECIMALS);
  const field = knownField(id);
  const { unit } = field;
  if (unit === "andel") return `${swedishNumber(value.times(100))} procent`;
  if (unit === "andel/år") return `${swedishNumber(value.times(100))} procent per år`;
  if (unit === "1 = ja, 0 = nej") return value.isZero() ? "nej" : "ja";
  const meaning = codedValue(field, value);
  if (meaning !== undefined) return meaning;
  return unit === "faktor"
    ? swedishNumber(value)
    : `${swedishNumber(value)} ${countedUnit(unit, value)}`;
}
