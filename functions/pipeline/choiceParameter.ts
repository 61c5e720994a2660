import { labelKey } from "../../src/parameters/labelKey";
import { errorCodeOf } from "./inputValue";
import { type Parameter, refuse } from "./parameter";

function anyOf(words: readonly string[]): string {
  const shown = words.map((word) => `\u201d${word}\u201d`);
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} eller ${shown.at(-1) ?? ""}`;
}

/**
 * One of some words, the first of them the default; case and surrounding spaces do not count.
 * `choices` is what each word stands for.
 */
export function choiceParameter<T>(
  name: string,
  choices: readonly (readonly [word: string, value: T])[],
): Parameter<T> {
  const [first] = choices;
  if (first === undefined) throw new RangeError(`${name} has no choices`);
  const takes = anyOf(choices.map(([word]) => word));
  const byWord = new Map(choices.map(([word, value]) => [labelKey(word), { value }] as const));
  return {
    name,
    takes,
    unit: "val",
    optional: true,
    fallback: first[1],
    fallbackText: `\u201d${first[0]}\u201d`,
    read: (value, subject) => {
      const isWord = typeof value === "string" && errorCodeOf(value) === undefined;
      const found = isWord ? byWord.get(labelKey(value)) : undefined;
      return found === undefined ? refuse(value, subject, { takes }) : found.value;
    },
  };
}
