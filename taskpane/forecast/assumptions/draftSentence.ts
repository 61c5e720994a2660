import type { Change } from "../../../src/forecast/changes/change";
import { listed } from "../../../src/comment/listed";
import { inSentence } from "../../../src/variance/countedName";
import { changeLine } from "./changeDraft";
import type { YearEffect } from "./changeEffect";

/** What a change will do, said while it is written. */
export function draftSentence(change: Change): string {
  const { what, when } = changeLine(change);
  return `Så blir det ${when}: ${inSentence(what)}.`;
}

/** The same in kronor, each year's amount as `text` shows it. */
export function effectSentence(
  effects: readonly YearEffect[],
  lastYear: number,
  text: (effect: YearEffect["more"]) => string,
): string {
  if (effects.length === 0) return `Kostnaden ändras inte till och med ${lastYear}.`;
  const years = effects.map(
    ({ year, more }) => `${text(more.abs())} ${more.isNegative() ? "lägre" : "högre"} ${year}`,
  );
  return `Kostnaden blir ${listed(years)} än utan ändringen.`;
}
