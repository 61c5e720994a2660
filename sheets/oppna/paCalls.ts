import { type Token, tokenize } from "@borgar/fx/xlsx";

/** What of a call's answer a formula wants. */
export type AnswerPlace =
  /** The one value. */
  | "value"
  /** The whole table, by a function that takes a range. */
  | "table"
  | TablePlace;

export interface TablePlace {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** How many rows of it the cells show that the call fills; undefined: the place is asked for by INDEX. */
  readonly shown?: number;
}

/**
 * What a call becomes, or the part of its table that is asked for; its arguments are open already.
 * Throws NotOpen where it cannot be written so.
 */
export type OpenCall = (name: string, args: readonly string[], place: AnswerPlace) => string;

/** Why a call stands as its value: a Swedish sentence. */
export class NotOpen extends Error {}

const PA = /^PA\.([\p{L}\d_]+)$/iu;
const WHOLE = /^\d+$/;
/** Functions whose argument may be a range, and which of them: those that look up in a table or add it up. */
const TAKES_RANGE: Readonly<Record<string, number>> = { INDEX: 0, VLOOKUP: 1, HLOOKUP: 1, SUM: 0 };

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

/** A call in the formula: its arguments as tokens, and the place after its parenthesis. */
interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
  readonly end: number;
}

const isSpace = ({ type }: Token): boolean => type === "whitespace";

/** The call that begins at a place; undefined where none does. */
function callAt(tokens: readonly Token[], at: number): Call | undefined {
  const name = tokens[at];
  // A name with Swedish letters is a function's to the reader of formulas only where a parenthesis follows.
  const isName = name?.type === "func" || name?.type === "range_named";
  if (!isName || !isOperator(tokens[at + 1], "(")) return undefined;
  const args: Token[][] = [[]];
  let depth = 1;
  let place = at + 2;
  for (; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (token.type === "operator") {
      if ("({".includes(token.value)) depth += 1;
      if (")}".includes(token.value)) depth -= 1;
      if (depth === 0) break;
      if (depth === 1 && token.value === ",") {
        args.push([]);
        continue;
      }
    }
    args.at(-1)?.push(token);
  }
  const isNone = args.length === 1 && args[0]?.every(isSpace) === true;
  return { name: name.value.toUpperCase(), args: isNone ? [] : args, end: place + 1 };
}

const paName = ({ name }: Call): string | undefined => PA.exec(name)?.[1];

const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.findIndex((token) => !isSpace(token));
  const last = tokens.findLastIndex((token) => !isSpace(token));
  return first < 0 ? [] : tokens.slice(first, last + 1);
};

const textOf = (tokens: readonly Token[]): string => tokens.map(({ value }) => value).join("");

/** The PA call that an argument is, and nothing besides. */
function soleCall(argument: readonly Token[]): Call | undefined {
  const tokens = trimmed(argument);
  const call = callAt(tokens, 0);
  return call !== undefined && paName(call) !== undefined && call.end === tokens.length
    ? call
    : undefined;
}

function opened(call: Call, open: OpenCall, place: AnswerPlace): string {
  const args = call.args.map((each) => rewritten(trimmed(each), open));
  return open(paName(call)?.toUpperCase() ?? "", args, place);
}

/** INDEX(PA.X(…),2,3) with whole numbers; undefined for another call. */
function placed(call: Call, open: OpenCall): string | undefined {
  const [table = [], row = [], column = []] = call.args;
  const sole = call.name === "INDEX" && call.args.length === 3 ? soleCall(table) : undefined;
  const [down, across] = [row, column].map((each) => textOf(trimmed(each)));
  if (sole === undefined || !WHOLE.test(down ?? "") || !WHOLE.test(across ?? "")) return undefined;
  return opened(sole, open, { row: Number(down), column: Number(across) });
}

/** A call of another function, its arguments open. */
function surrounding(call: Call, name: string, open: OpenCall): string {
  const range = TAKES_RANGE[call.name];
  const args = call.args.map((argument, place) => {
    const sole = place === range ? soleCall(argument) : undefined;
    return sole === undefined ? rewritten(argument, open) : opened(sole, open, "table");
  });
  return `${name}(${args.join(",")})`;
}

function rewritten(tokens: readonly Token[], open: OpenCall): string {
  let result = "";
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const call = callAt(tokens, at);
    const found =
      call === undefined
        ? undefined
        : paName(call) === undefined
          ? placed(call, open)
          : opened(call, open, "value");
    const end = call?.end ?? at + 1;
    const alone = (result === "=" || result === "") && end >= tokens.length;
    if (call === undefined) result += token.value;
    else if (found === undefined) result += surrounding(call, token.value, open);
    else result += alone ? found : `(${found})`;
    at = end;
  }
  return result;
}

/**
 * A formula in canonical form (English names, comma, point) with every PA call replaced, the innermost
 * first, each in parentheses where something stands round it.
 */
export const withoutPaCalls = (formula: string, open: OpenCall): string =>
  rewritten(tokenize(formula), open);

/** Whether a formula calls a PA function. */
export const callsPa = (formula: string): boolean =>
  tokenize(formula).some(
    (token, at, tokens) => PA.test(token.value) && callAt(tokens, at) !== undefined,
  );

/** The call that a formula is and nothing besides, with its arguments as they stand; undefined of another formula. */
export function soleCallOf(
  formula: string,
): { readonly name: string; readonly args: readonly string[] } | undefined {
  const call = soleCall(tokenize(formula).slice(1));
  return call && { name: paName(call) ?? "", args: call.args.map((each) => textOf(trimmed(each))) };
}
