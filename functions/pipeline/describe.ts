import { swedishNumber } from "../../src/exact/swedishNumber";
import { plainText } from "../../src/labelled/plainText";
import { swedishErrorCode } from "./errorCodes";
import { errorCodeOf } from "./inputValue";

const LONGEST_TEXT = 40;
const NBSP = "\u00a0";

/** The text as the user can recognise it: on one line, at most 40 characters. */
export function quote(text: string): string {
  // Of a page of text no more is read than may be shown.
  const plain = plainText(text.slice(0, 4 * LONGEST_TEXT));
  const shown = Array.from(plain);
  const cut = shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT).join("")}…` : plain;
  return `\u201d${cut}\u201d`;
}

/** A number as messages show it: 1 234,5; beyond fifteen digits 1,5E+20, as Excel writes it. */
export function describeNumber(value: number): string {
  if (Number.isNaN(value)) return "ett tal som inte går att räkna ut";
  if (!Number.isFinite(value)) return "ett oändligt stort tal";
  const text = swedishNumber(value);
  // Four digits stay together: most of them are years.
  return Math.abs(value) < 10_000 ? text.replace(NBSP, "") : text;
}

/** What a parameter got, in Swedish, e.g. "−5", "texten ”abc”", "SANT", "felvärdet #SAKNAS!". */
export function describe(value: unknown): string {
  if (typeof value === "number") return describeNumber(value);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const error = errorCodeOf(value);
  if (error !== undefined)
    return error === "" ? "ett felvärde" : `felvärdet ${swedishErrorCode(error)}`;
  if (typeof value === "string") return `texten ${quote(value)}`;
  return "ett värde som varken är tal eller text";
}
