import { ModelError } from "../../src/modelError";

/** 1 000 scenarios with their notes are well within these. */
export const LARGEST_DOCUMENT = 4_000_000;
const DEEPEST = 12;
const MOST_VALUES = 400_000;
const LONGEST_TEXT = 4000;
/** Keys that reach an object's own workings. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function refuse(problem: string): never {
  throw new ModelError("invalid", `Innehållet kan inte läsas: ${problem}`);
}

function check(
  value: unknown,
  depth: number,
  count: { values: number; readonly longest: number },
): void {
  count.values += 1;
  if (count.values > MOST_VALUES) refuse("det är för många uppgifter.");
  if (depth > DEEPEST) refuse("det är för djupt.");
  if (typeof value === "string" && value.length > count.longest) refuse("en text är för lång.");
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
export function parseBounded(text: string, longest = LONGEST_TEXT): unknown {
  if (text.length > LARGEST_DOCUMENT) refuse("det är större än 4 miljoner tecken.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("det är skadat, eller något annat än det som PA-kalkyl sparar.");
  }
  check(value, 0, { values: 0, longest });
  return value;
}
