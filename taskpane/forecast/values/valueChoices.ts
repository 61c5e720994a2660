import { codesOf } from "../../../src/forecast/fields/codedField";
import type { TypedSpec } from "../../work/typedFigure";

/** A value that is chosen in words, and how it is typed. */
export interface ValueChoice {
  readonly typed: string;
  readonly text: string;
}

const YES_NO: readonly ValueChoice[] = [
  { typed: "ja", text: "Ja" },
  { typed: "nej", text: "Nej" },
];

/** What a field's value is chosen among, where it is a code or a yes; undefined: it is a number to be typed. */
export function valueChoices(spec: TypedSpec): readonly ValueChoice[] | undefined {
  if (spec.unit === "1 = ja, 0 = nej") return YES_NO;
  const codes = codesOf(spec);
  if (codes.length === 0) return undefined;
  return codes.map(({ code, text }) => ({
    typed: code,
    text: text.charAt(0).toUpperCase() + text.slice(1),
  }));
}

/** A value in the words that it is chosen by; undefined where it is no choice. */
export const choiceText = (spec: TypedSpec, typed: string): string | undefined =>
  valueChoices(spec)?.find((each) => each.typed === typed)?.text;
