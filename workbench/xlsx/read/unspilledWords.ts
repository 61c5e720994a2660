import type { FormulaPlace } from "./formulaPlace";
import { is, operator, type Word } from "./formulaWord";
import { levelCell } from "./intersect";
import { isRange } from "./moveFormula";

const firstCell: readonly Word[] = [
  operator(","),
  { type: "number", value: "1" },
  operator(","),
  { type: "number", value: "1" },
];

/** ANCHORARRAY(A1) is A1#, SINGLE(…) the one value that stands level. */
export function unspilledWords(words: readonly Word[], at: FormulaPlace): readonly Word[] {
  if (!words.some(({ value }) => value === "ANCHORARRAY" || value === "SINGLE")) return words;
  const found: Word[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined) continue;
    const isSpill = word.value === "ANCHORARRAY";
    if (word.type !== "func" || (!isSpill && word.value !== "SINGLE")) {
      found.push(word);
      continue;
    }
    let depth = 0;
    let end = place + 1;
    for (; end < words.length; end += 1) {
      if (is(words[end], "(")) depth += 1;
      if (is(words[end], ")")) depth -= 1;
      if (depth === 0) break;
    }
    const inner = unspilledWords(words.slice(place + 2, end), at);
    const [only] = inner.filter(({ type }) => type !== "whitespace");
    const isOneRange = only !== undefined && inner.length === 1 && isRange(only);
    if (isSpill) found.push(...inner, operator("#"));
    else if (isOneRange) found.push(cellOf(only, at));
    else
      found.push(
        { type: "func", value: "INDEX" },
        operator("("),
        ...inner,
        ...firstCell,
        operator(")"),
      );
    place = end;
  }
  return found;
}

function cellOf(word: Word, at: FormulaPlace): Word {
  const area = typeof word["area"] === "string" ? word["area"] : word.value;
  const cell = levelCell(area, at.row, at.col);
  return cell === undefined ? word : { type: "range", value: cell };
}
