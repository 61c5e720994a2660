import type { formulaWords } from "./moveFormula";

export type Word = ReturnType<typeof formulaWords>[number];

export const operator = (value: string): Word => ({ type: "operator", value });

/** Whether a word is one of these operators. */
export const is = (word: Word | undefined, ...values: string[]): boolean =>
  word?.type === "operator" && values.includes(word.value);
