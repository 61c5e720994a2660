import { readingCost } from "../../engine/readingCost";
import { is, type Word } from "./formulaWord";
import { isRange } from "./moveFormula";

/** An area that a formula reads, and what each cell of it costs in the function that it is given to. */
export interface AreaRead {
  readonly area: string;
  readonly cost: number;
}

/** The areas of more than a cell in a formula. */
export function areasRead(words: readonly Word[]): readonly AreaRead[] {
  if (!words.some((word) => isRange(word) && word.value.includes(":"))) return [];
  const costs = [1];
  const found: AreaRead[] = [];
  words.forEach((word, place) => {
    const cost = costs.at(-1) ?? 1;
    const before = words[place - 1];
    if (is(word, "(")) costs.push(before?.type === "func" ? readingCost(before.value) : cost);
    else if (is(word, ")")) costs.pop();
    else if (isRange(word) && word.value.includes(":")) found.push({ area: word.value, cost });
  });
  return found;
}
