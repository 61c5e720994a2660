import { paIdOf } from "../engine/paNames";
import { spreadsheet } from "../engine/spreadsheet";
import type { Token } from "../engine/spreadsheetTypes";
import { powersFirst } from "../engine/signedPowers";
import { markLetNames } from "./markLetNames";
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

const WHOLE = /(?:^|!)\$?(?:[A-Z]{1,3}|(\d+))$/i;

/** Whether `at` is a corner of whole columns or rows, which the component exports as the cells there are now. */
function isWhole(words: readonly Token[], at: number): boolean {
  const first = words[at + 1]?.value === ":" ? at : at - 2;
  if (words[first + 1]?.value !== ":") return false;
  const corners = [first, first + 2].map((place) => WHOLE.exec(words[place]?.value ?? ""));
  const [from, to] = corners;
  return from && to ? (from[1] === undefined) === (to[1] === undefined) : false;
}

/**
 * The component's export with the whole columns and the parentheses of the source: it takes away those that it does not need
 * itself, and reads −(A1^2) without them otherwise than Excel does.
 */
function asInSource(exported: readonly Token[], source: readonly Token[]): readonly Token[] {
  const [sign, ...formula] = source.filter(({ type }) => type !== "SPACE");
  const values = exported.filter((token) => !isBracket(token) && token.type !== "SPACE");
  const own = formula.filter((token) => !isBracket(token));
  if (sign?.value !== "=" || own.length !== values.length) return exported;
  own.forEach((token, at) => {
    if (isWhole(own, at)) values[at] = token;
  });
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
 * marks on newer functions; its texts and whole columns are taken from `source` instead, since it turns a text
 * like "2025-02" into a date number and A:A into A1:A100. PA.X is named _xldudf_PA_ and the
 * function's id, which is what Excel stores of a custom function.
 */
export function toExcelFormula(exported: string, source: string): string {
  const marked = spreadsheet.tokenize(exported);
  const tokens = markLetNames(
    powersFirst(joinTexts(asInSource(marked, spreadsheet.tokenize(source)))),
  );
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
