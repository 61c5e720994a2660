import { parseReference, type ParsedReference } from "../workbook/reference";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { readBoolean } from "../../src/swedish/readBoolean";
import { readSwedishNumber } from "../../src/swedish/readNumber";

/**
 * What a typed argument may be. Nothing else reaches a formula: whatever is typed becomes one of
 * these, and only these know how to write themselves (buildFormula.ts).
 */
export type FormulaArgument =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: ParsedReference };

export interface Refused {
  readonly kind: "refused";
  /** Swedish: what was wrong and what to write. */
  readonly message: string;
}

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;

const refused = (message: string): Refused => ({ kind: "refused", message });

function readText(text: string): FormulaArgument | Refused {
  const quoted = /^"(.*)"$/s.exec(text);
  const value = quoted === null ? text : (quoted[1] ?? "").replaceAll('""', '"');
  if (value.length > LONGEST_TEXT) {
    return refused(`Texten har ${value.length} tecken. Skriv högst ${LONGEST_TEXT}.`);
  }
  if (/\p{Cc}/u.test(value)) {
    return refused("Texten har radbrytningar eller styrtecken. Skriv den på en rad.");
  }
  if (quoted === null && value.startsWith("=")) {
    return refused("Skriv ett värde eller en cell, till exempel 455 eller B4, inte en formel.");
  }
  return { kind: "text", value };
}

/**
 * 34:20 is a time as often as the rows 20 to 34 of the sheet, and neither is taken without a word: no
 * function takes a time, and whole rows can be written as the cells of them that hold something.
 */
function readTime(text: string): Refused | undefined {
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const decimal = Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100;
  return refused(
    `${text} kan vara en tid eller hela rader. Menar du timmar, skriv ${swedishNumber(decimal)}; ` +
      "menar du rader, skriv cellerna, till exempel A2:F20.",
  );
}

/** What the user typed in an argument's field, or why it cannot be used. */
export function readArgument(typed: string): FormulaArgument | Refused {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  const number = readSwedishNumber(text);
  if (number?.kind === "number") {
    const { value } = number;
    return Number.isFinite(value)
      ? { kind: "number", value }
      : refused("Talet är för stort för en cell.");
  }
  if (number?.kind === "ambiguous") return refused(number.message);
  const time = readTime(text);
  if (time !== undefined) return time;
  const truth = readBoolean(text);
  if (truth !== undefined) return { kind: "boolean", value: truth };
  const reference = parseReference(text);
  return reference === undefined ? readText(text) : { kind: "reference", reference };
}
