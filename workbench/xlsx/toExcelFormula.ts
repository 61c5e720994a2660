import { paIdOf } from "../engine/paNames";
import { spreadsheet } from "../engine/spreadsheet";
import type { Token } from "../engine/spreadsheetTypes";
import { powersFirst } from "../engine/signedPowers";
import { storedName } from "./storedName";

/** A text with "" inside is read as two texts side by side. */
function joinTexts(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.type === "STRING" && last?.type === "STRING") {
      joined[joined.length - 1] = { type: "STRING", value: last.value + token.value };
    } else joined.push(token);
  }
  return joined;
}

const isBracket = ({ type }: Token): boolean => /_PAREN$/.test(type);

/**
 * The component's export with the parentheses of the source: it takes away those that it does not need
 * itself, and reads −(A1^2) without them otherwise than Excel does.
 */
function withParentheses(exported: readonly Token[], source: readonly Token[]): readonly Token[] {
  const [sign, ...formula] = source.filter(({ type }) => type !== "SPACE");
  const values = exported.filter((token) => !isBracket(token) && token.type !== "SPACE");
  const same = formula.filter((token) => !isBracket(token)).length === values.length;
  if (sign?.value !== "=" || !same) return exported;
  return formula.flatMap((token) => (isBracket(token) ? [token] : values.splice(0, 1)));
}

/** The component marks most newer functions, but not all. */
const calledName = (name: string): string =>
  /^PA\.[\p{L}\d]+$/iu.test(name)
    ? `_xldudf_PA_${paIdOf(name.slice("PA.".length))}`
    : storedName(name.replace(/^_xlfn\./i, ""));

const isText = (token: Token): boolean => token.type === "STRING";

/**
 * A formula as Excel stores it, without =. `exported` is the component's own export, with Excel's
 * marks on newer functions; its texts are taken from `source` instead, since it turns a text like
 * "2025-02" into a date number. PA.X is named _xldudf_PA_ and the
 * function's id, which is what Excel stores of a custom function.
 */
export function toExcelFormula(exported: string, source: string): string {
  const marked = spreadsheet.tokenize(exported);
  const tokens = powersFirst(joinTexts(withParentheses(marked, spreadsheet.tokenize(source))));
  const texts = spreadsheet.tokenize(source).filter(isText);
  const keepsTexts = tokens.filter(isText).length === texts.length;
  return tokens
    .map((token, index) => {
      if (isText(token)) {
        const text = keepsTexts ? texts.shift()?.value : undefined;
        return text ? `"${text.slice(1, -1).replaceAll('\\"', '""')}"` : token.value;
      }
      if (token.type === "SYMBOL") {
        const isCall = tokens[index + 1]?.value === "(";
        return isCall ? calledName(token.value) : token.value;
      }
      if (tokens[index + 1]?.value === "#") return `_xlfn.ANCHORARRAY(${token.value})`;
      return token.value === "#" ? "" : token.value;
    })
    .join("");
}
