import { spreadsheet } from "./spreadsheet";
import type { Token } from "./spreadsheetTypes";

/**
 * −3^2 is 9 in Excel, where a sign binds tighter than a power, and −9 in the component, where the power
 * does. With parentheses both read the same.
 */

const OPEN: Token = { type: "LEFT_PAREN", value: "(" };
const CLOSE: Token = { type: "RIGHT_PAREN", value: ")" };
const BEFORE_OPERAND = new Set([
  "LEFT_PAREN",
  "LEFT_BRACE",
  "ARG_SEPARATOR",
  "ARRAY_ROW_SEPARATOR",
]);

const isOperator = (token: Token | undefined, ...values: readonly string[]): boolean =>
  token?.type === "OPERATOR" && values.includes(token.value);

/** Whether a + or − stands before an operand and not between two. */
function isSign(tokens: readonly Token[], place: number): boolean {
  if (!isOperator(tokens[place], "-", "+")) return false;
  const before = tokens.slice(0, place).findLast(({ type }) => type !== "SPACE");
  if (before === undefined || BEFORE_OPERAND.has(before.type)) return true;
  return before.type === "OPERATOR" && !isOperator(before, "%", "#");
}

/** The place after a group in parentheses that opens at `place`. */
function afterGroup(tokens: readonly Token[], place: number): number {
  let depth = 0;
  for (let i = place; i < tokens.length; i += 1) {
    if (tokens[i]?.type === "LEFT_PAREN") depth += 1;
    if (tokens[i]?.type === "RIGHT_PAREN") depth -= 1;
    if (depth === 0) return i + 1;
  }
  return tokens.length;
}

/** The place of the first token from `place` on that is no space. */
function filled(tokens: readonly Token[], place: number): number {
  let at = place;
  while (tokens[at]?.type === "SPACE") at += 1;
  return at;
}

/** The place after an operand without signs: a value, a range, a call or a group, with % or # after it. */
function afterOperand(tokens: readonly Token[], from: number): number {
  let at = filled(tokens, from);
  if (tokens[at]?.type === "SYMBOL") at += tokens[at + 1]?.type === "LEFT_PAREN" ? 1 : 0;
  at = tokens[at]?.type === "LEFT_PAREN" ? afterGroup(tokens, at) : at + 1;
  if (isOperator(tokens[at], ":")) return afterOperand(tokens, at + 1);
  while (isOperator(tokens[at], "%", "#")) at += 1;
  return at;
}

/** The place after the whole power that begins at `from`. */
function afterPower(tokens: readonly Token[], from: number): number {
  let at = afterOperand(tokens, from);
  while (isOperator(tokens[filled(tokens, at)], "^")) {
    at = filled(tokens, filled(tokens, at) + 1);
    while (isSign(tokens, at)) at = filled(tokens, at + 1);
    at = afterOperand(tokens, at);
  }
  return at;
}

/** The formula with parentheses from one place to another, for each sign before a power; inner ones first. */
function enclosed(
  tokens: readonly Token[],
  span: (tokens: readonly Token[], sign: number) => readonly [from: number, to: number],
): readonly Token[] {
  let result = tokens;
  for (let sign = tokens.length - 1; sign >= 0; sign -= 1) {
    if (!isSign(result, sign)) continue;
    const operand = filled(result, sign + 1);
    if (isSign(result, operand)) continue;
    const after = afterOperand(result, operand);
    if (!isOperator(result[filled(result, after)], "^")) continue;
    const [from, to] = span(result, sign);
    result = [
      ...result.slice(0, from),
      OPEN,
      ...result.slice(from, to),
      CLOSE,
      ...result.slice(to),
    ];
  }
  return result;
}

/** A formula of Excel's as the component reads it the same: (−3)^2. */
export const signsFirst = (tokens: readonly Token[]): readonly Token[] =>
  enclosed(tokens, (all, sign) => [sign, afterOperand(all, sign + 1)]);

/** A formula of the component's as Excel reads it the same: −(3^2). */
export const powersFirst = (tokens: readonly Token[]): readonly Token[] =>
  enclosed(tokens, (all, sign) => [sign + 1, afterPower(all, sign + 1)]);

/** The same of a whole formula with =; one without a power is not taken apart. */
export function signsFirstIn(formula: string): string {
  if (!formula.includes("^")) return formula;
  return signsFirst(spreadsheet.tokenize(formula))
    .map(({ value }) => value)
    .join("");
}
