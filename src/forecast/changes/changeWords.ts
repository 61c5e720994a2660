import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { nameOf } from "../fields/codedField";
import { knownField } from "../fields/fieldOf";
import type { ResolvedChange } from "./resolvedChange";
import { valueText } from "./valueText";

/** A change in words, in parts. */
export interface ChangeWords {
  readonly label: string;
  /** Från 2027, 2027–2028, 2026-07-16. */
  readonly when: string;
  /** Gånger 1,02; +5 personer/år; under 12 månader. */
  readonly does: string;
}

type Told = Pick<ResolvedChange, "change" | "value">;

function whenText({ from, through, operation }: ResolvedChange["change"]): string {
  if (through !== undefined) return through === from ? from : `${from}–${through}`;
  return operation === "event" ? from : `från ${from}`;
}

function months(value: Decimal): string {
  if (value.isZero()) return "på en dag";
  return `under ${swedishNumber(value)} ${value.eq(1) ? "månad" : "månader"}`;
}

function does({ change: { field, operation }, value }: Told): string {
  if (field === "takeover") return months(value);
  if (operation === "multiply") return `gånger ${swedishNumber(value)}`;
  // So many move on the day: a flow's unit is so many a year.
  if (operation === "event") return valueText(field, value).replace("/år", "");
  const text = valueText(field, value);
  if (operation !== "add") return text;
  // 5 per cent more of a share is another thing than five more of a hundred.
  const points = value.abs().eq("0.01") ? "procentenhet" : "procentenheter";
  return `${value.isNegative() ? "" : "+"}${text.replace("procent", points)}`;
}

/** What a change is of, when, and what it does; the same words wherever it is told. */
export function changeWords(told: Told): ChangeWords {
  const label = nameOf(knownField(told.change.field));
  return { label, when: whenText(told.change), does: does(told) };
}
