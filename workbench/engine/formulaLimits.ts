import { swedishNumber } from "../../src/exact/swedishNumber";
import { spreadsheet } from "./spreadsheet";
import type { Token } from "./spreadsheetTypes";

/** Letters of a formula, as in Excel. */
const LONGEST = 8192;

/** Parentheses, calls and signs inside one another: room for more than Excel's 64 calls. */
const DEEPEST = 256;

/** Shorter than this nothing can be too deep, and the component compiles it as it is. */
export const SHORT_FORMULA = 256;

const isSign = ({ type, value }: Token): boolean =>
  type === "OPERATOR" && (value === "-" || value === "+");

function deepest(tokens: readonly Token[]): number {
  const opened: number[] = [];
  let level = 0;
  let signs = 0;
  let most = 0;
  for (const token of tokens) {
    if (token.type === "SPACE") continue;
    if (isSign(token)) signs += 1;
    else if (token.type === "LEFT_PAREN" || token.type === "LEFT_BRACE") {
      opened.push(signs + 1);
      level += signs + 1;
      signs = 0;
    } else if (token.type === "RIGHT_PAREN" || token.type === "RIGHT_BRACE") {
      level -= opened.pop() ?? 0;
      signs = 0;
    } else signs = 0;
    most = Math.max(most, level + signs);
  }
  return most;
}

/** Why a formula is not calculated, in Swedish; none where it can be. */
export function formulaRefusal(formula: string): string | undefined {
  if (formula.length > LONGEST) {
    return `Formeln har ${swedishNumber(formula.length)} tecken, och Excel tar högst ${swedishNumber(LONGEST)}. Dela upp den på flera celler.`;
  }
  return deepest(spreadsheet.tokenize(formula)) > DEEPEST ? TOO_DEEP : undefined;
}

export const TOO_DEEP = `Formeln har fler än ${DEEPEST} parenteser, funktioner eller tecken inuti varandra. Dela upp den på flera celler.`;
