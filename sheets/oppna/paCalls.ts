/** A place in the table that a call answers with, counted from 1. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * What a call becomes, or the one place of its table that is asked for; its arguments are open already.
 * Throws NotOpen where it cannot be written so.
 */
export type OpenCall = (name: string, args: readonly string[], place?: TablePlace) => string;

/** Why a call stands as its value: a Swedish sentence. */
export class NotOpen extends Error {}

const CALL = /PA\.([\p{L}\d_]+)\s*\(/iuy;
/** One place of a table, as our sheets ask for it. */
const PLACE = /INDEX\s*\(\s*(?=PA\.)/iuy;
const WORD = /[\p{L}\d_.]/u;

/** Where a text in quotation marks, or a sheet's name in apostrophes, ends; a doubled mark is a letter of it. */
function afterQuoted(formula: string, from: number): number {
  const mark = formula[from];
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] !== mark) at += 1;
    else if (formula[at + 1] === mark) at += 2;
    else return at + 1;
  }
  return at;
}

/** The arguments of a call from after its parenthesis, and where it ends. */
function argumentsFrom(formula: string, from: number): { args: string[]; end: number } {
  const args: string[] = [];
  let depth = 0;
  let start = from;
  let at = from;
  while (at < formula.length) {
    const letter = formula[at] ?? "";
    if (letter === '"' || letter === "'") {
      at = afterQuoted(formula, at);
      continue;
    }
    if (letter === ")" && depth === 0) break;
    if ("({[".includes(letter)) depth += 1;
    if (")}]".includes(letter)) depth -= 1;
    if (letter === "," && depth === 0) {
      args.push(formula.slice(start, at).trim());
      start = at + 1;
    }
    at += 1;
  }
  const last = formula.slice(start, at).trim();
  return { args: last === "" && args.length === 0 ? [] : [...args, last], end: at + 1 };
}

interface Found {
  readonly text: string;
  readonly end: number;
}

const calledAt = (pattern: RegExp, formula: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return WORD.test(formula[at - 1] ?? "") ? null : pattern.exec(formula);
};

/** The call that begins here, opened; undefined where none does. */
function callAt(
  formula: string,
  at: number,
  open: OpenCall,
  place?: TablePlace,
): Found | undefined {
  const call = calledAt(CALL, formula, at);
  if (call === null) return undefined;
  const { args, end } = argumentsFrom(formula, at + call[0].length);
  const opened = args.map((argument) => withoutPaCalls(argument, open));
  return { text: open((call[1] ?? "").toUpperCase(), opened, place), end };
}

/** INDEX(PA.X(…),2,3) with whole numbers, which begins here; undefined where it does not. */
function placeAt(formula: string, at: number, open: OpenCall): Found | undefined {
  const index = calledAt(PLACE, formula, at);
  if (index === null) return undefined;
  const { args, end } = argumentsFrom(formula, at + index[0].length);
  const [table = "", row = "", column = ""] = args;
  if (args.length !== 3 || !/^\d+$/.test(row) || !/^\d+$/.test(column)) return undefined;
  const found = callAt(table, 0, open, { row: Number(row), column: Number(column) });
  return found?.end === table.length ? { text: found.text, end } : undefined;
}

/**
 * A formula in canonical form (English names, comma, point) with every PA call replaced, the innermost
 * first, each in parentheses where something stands round it.
 */
export function withoutPaCalls(formula: string, open: OpenCall): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const letter = formula[at] ?? "";
    const quoted = letter === '"' || letter === "'";
    const found = quoted ? undefined : (placeAt(formula, at, open) ?? callAt(formula, at, open));
    const end = found?.end ?? (quoted ? afterQuoted(formula, at) : at + 1);
    const alone = result === "=" && end >= formula.length;
    if (found === undefined) result += formula.slice(at, end);
    else result += alone ? found.text : `(${found.text})`;
    at = end;
  }
  return result;
}
