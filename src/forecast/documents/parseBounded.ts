import { ModelError } from "../../modelError";

/** 1 000 scenarios with their notes are well within these. */
export const LARGEST_DOCUMENT = 4_000_000;
const DEEPEST = 12;
const MOST_VALUES = 400_000;
const LONGEST_TEXT = 4000;
/** Keys that reach an object's own workings. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function refuse(problem: string): never {
  throw new ModelError("invalid", `Filen kan inte läsas: ${problem}`);
}

function check(value: unknown, depth: number, count: { values: number }): void {
  count.values += 1;
  if (count.values > MOST_VALUES) refuse("den innehåller för många uppgifter.");
  if (depth > DEEPEST) refuse("den är för djup för att vara scenarier.");
  if (typeof value === "string" && value.length > LONGEST_TEXT) refuse("en text är för lång.");
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) refuse(`nyckeln \u201d${key}\u201d är inte tillåten.`);
    if (key.length > LONGEST_TEXT) refuse("ett namn är för långt.");
    check((value as Record<string, unknown>)[key], depth + 1, count);
  }
}

/**
 * JSON of bounded size and depth, without keys that reach into objects.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export function parseBounded(text: string): unknown {
  if (text.length > LARGEST_DOCUMENT) refuse("den är större än 4 miljoner tecken.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("innehållet är skadat eller inte en scenariofil.");
  }
  check(value, 0, { values: 0 });
  return value;
}
