import type { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { codedValue, nameOf } from "./fields/codedField";
import { knownField } from "./fields/fieldOf";
import type { ResolvedChange } from "./resolvedChange";

/** A value with its unit as it is read: 1,5 procent, 12 personer/år, ja. */
export function valueText(id: ResolvedChange["change"]["field"], value: Decimal): string {
  const field = knownField(id);
  const { unit } = field;
  if (unit === "andel") return `${swedishNumber(value.times(100))} procent`;
  if (unit === "andel/år") return `${swedishNumber(value.times(100))} procent per år`;
  if (unit === "1 = ja, 0 = nej") return value.isZero() ? "nej" : "ja";
  const meaning = codedValue(field, value);
  if (meaning !== undefined) return meaning;
  return unit === "faktor" ? swedishNumber(value) : `${swedishNumber(value)} ${unit}`;
}

/** A change in words: Uppräkning av schablonen från 2027: 3 procent per år. */
export function changeText({ change, value }: ResolvedChange): string {
  const label = nameOf(knownField(change.field));
  const { operation, from, through, field } = change;
  const when = through === undefined ? `från ${from}` : `${from}–${through}`;
  if (field === "takeover") {
    const months = value.isZero() ? "på en dag" : `under ${swedishNumber(value)} månader`;
    return `${label} ${when}, ${months}`;
  }
  if (operation === "multiply") return `${label} ${when}: gånger ${swedishNumber(value)}`;
  const sign = operation === "add" && !value.isNegative() ? "+" : "";
  return `${label} ${operation === "event" ? (through === undefined ? from : when) : when}: ${sign}${valueText(field, value)}`;
}
