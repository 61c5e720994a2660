import { spreadsheet } from "../engine/spreadsheet";
import type { Getters, StoredCell, Token } from "../engine/spreadsheetTypes";

/** Arguments that Excel's functions must have and the component's need not: rounded to what. */
const NEEDED: Readonly<Record<string, string>> = {
  FLOOR: "1",
  CEILING: "1",
  ROUND: "0",
  ROUNDUP: "0",
  ROUNDDOWN: "0",
  IFERROR: "0",
};
const MAY_NEED = /\b(?:FLOOR|CEILING|ROUND|ROUNDUP|ROUNDDOWN|IFERROR)\s*\(/i;

/** A cell to a whole column or row, as A2:A, which Excel has not. */
const HALF_OPEN = /[A-Za-z]\$?\d+:\$?[A-Za-z]{1,3}(?![A-Za-z\d])|[A-Za-z]\$?\d+:\$?\d/;

/** The arguments that Excel must have, in calls that lack them. */
function completed(tokens: readonly Token[]): readonly Token[] {
  const calls: { needed: string | undefined; count: number }[] = [];
  return tokens.flatMap((token, place) => {
    const call = calls.at(-1);
    if (token.type === "LEFT_PAREN") {
      const before = tokens[place - 1];
      const name = before?.type === "SYMBOL" ? before.value.toUpperCase() : "";
      calls.push({ needed: NEEDED[name], count: 1 });
    } else if (token.type === "ARG_SEPARATOR" && call) call.count += 1;
    else if (token.type === "RIGHT_PAREN") {
      calls.pop();
      if (call?.needed !== undefined && call.count === 1)
        return [
          { type: "ARG_SEPARATOR", value: "," },
          { type: "NUMBER", value: call.needed },
          token,
        ];
    }
    return [token];
  });
}

const named = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, place) =>
    token.type === "SYMBOL" && tokens[place + 1]?.type === "LEFT_PAREN"
      ? { ...token, value: token.value.toUpperCase() }
      : token,
  );

/**
 * A cell's formula as Excel can have it, without =: with the arguments that Excel must have, functions in
 * capitals, A2:A as far as the sheet goes. Its texts are left as they are.
 */
export function exportedFormula(cell: StoredCell, source: string, getters: Getters): string {
  const formula = HALF_OPEN.test(source)
    ? (cell.compiledFormula?.toFormulaString(getters, { useBoundedReference: true }) ?? source)
    : source;
  const tokens = spreadsheet.tokenize(formula.slice(1)).filter(({ type }) => type !== "SPACE");
  return named(MAY_NEED.test(formula) ? completed(tokens) : tokens)
    .map(({ value }) => (value === "#REF" ? "#REF!" : value))
    .join("");
}
