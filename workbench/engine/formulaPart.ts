import type { Ast } from "./ast";
import { letNames } from "./letNames";

/**
 * A piece of a formula that is compiled by itself. Its text has stand-ins for what it is given: texts and
 * numbers by their place in the whole formula, references the same, and values of other pieces by name.
 */
export interface FormulaPart {
  readonly text: string;
  /** How many operations and calls lie inside one another. */
  readonly depth: number;
  readonly numbers: readonly number[];
  readonly strings: readonly number[];
  readonly references: readonly number[];
}

/** What is inside others is cut off here: the component's time grows with the square of the depth. */
const DEEPEST_PART = 24;

/** The name under which a piece finds the value of another. */
export const partName = (place: number): string => `PA_DEL_${place}`;

const PLAIN_WORD = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LEAF: FormulaPart = { text: "", depth: 0, numbers: [], strings: [], references: [] };

function operands(ast: Ast): readonly Ast[] {
  if (ast.type === "FUNCALL") return ast.args;
  if (ast.type === "BIN_OPERATION") return [ast.left, ast.right];
  if (ast.type === "UNARY_OPERATION") return [ast.operand];
  return ast.type === "ARRAY" ? ast.value.flat() : [];
}

function joined(ast: Ast, texts: readonly string[]): string {
  const [first = "", second = ""] = texts;
  if (ast.type === "FUNCALL") return `${ast.value}(${texts.join(",")})`;
  if (ast.type === "BIN_OPERATION") return `(${first}${ast.value}${second})`;
  if (ast.type === "UNARY_OPERATION") {
    return ast.postfix ? `(${first}${ast.value})` : `(${ast.value}${first})`;
  }
  if (ast.type !== "ARRAY") return "";
  let next = 0;
  return `{${ast.value.map((row) => row.map(() => texts[next++]).join(",")).join(";")}}`;
}

/** What a formula refers to and holds, in the order in which it is written. */
export interface Leaves {
  readonly numbers: number[];
  readonly strings: string[];
  readonly references: string[];
}

function leaf(ast: Ast, leaves: Leaves): FormulaPart {
  const value = "value" in ast ? ast.value : undefined;
  if (ast.type === "NUMBER") {
    return { ...LEAF, text: "1", numbers: [leaves.numbers.push(Number(value)) - 1] };
  }
  if (ast.type === "STRING") {
    return { ...LEAF, text: '""', strings: [leaves.strings.push(String(value)) - 1] };
  }
  if (ast.type === "REFERENCE") {
    const reference = String(value);
    // Which cells it is, the formula is told when it runs; compiled is only whether one or several.
    const text = reference.includes(":") ? "A1:A2" : "A1";
    return { ...LEAF, text, references: [leaves.references.push(reference) - 1] };
  }
  if (ast.type === "BOOLEAN") return { ...LEAF, text: value === true ? "TRUE" : "FALSE" };
  if (ast.type !== "SYMBOL") return LEAF;
  const name = String(value);
  return { ...LEAF, text: PLAIN_WORD.test(name) ? name : `'${name}'` };
}

function together(ast: Ast, parts: readonly FormulaPart[]): FormulaPart {
  return {
    text: joined(
      ast,
      parts.map(({ text }) => text),
    ),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    numbers: parts.flatMap(({ numbers }) => numbers),
    strings: parts.flatMap(({ strings }) => strings),
    references: parts.flatMap(({ references }) => references),
  };
}

/** What is still to be done: a formula to be read, a name of LET to be given its value, names to be let go of. */
type Step =
  | { readonly ast: Ast; readonly seen: boolean }
  | { readonly bind: string }
  | { readonly unbind: number };

const nameOf = (ast: Ast): string => ("value" in ast ? String(ast.value) : "").toLowerCase();

/** A call of LET: each value, its name, and last what is calculated with them. */
function letSteps(args: readonly Ast[], names: readonly string[]): Step[] {
  const steps: Step[] = names.flatMap((bind, place) => {
    const value = args[place * 2 + 1];
    return value === undefined ? [] : [{ ast: value, seen: false }, { bind }];
  });
  const result = args.at(-1);
  if (result !== undefined) steps.push({ ast: result, seen: false });
  return [...steps, { unbind: names.length }];
}

/** The stand-in for a function that is not known, whose value is an error. */
const UNKNOWN = "PA_OKÄND_";
export const unknownIn = (name: string): string | undefined =>
  name.startsWith(UNKNOWN) ? name.slice(UNKNOWN.length) : undefined;

/**
 * Cuts a formula into pieces that are at most so deep, each after those that it uses; the last is the
 * formula's own value. A value that LET names is a piece, so that it is calculated once, unless it is a
 * cell, an area, a number or a text, which stands where its name does. Without recursion: the tree of
 * =1+1+… is as deep as the formula is long.
 * @throws LetError where a call of LET is none that Excel takes
 */
export function formulaParts(
  whole: Ast,
  leaves: Leaves,
  isKnown: (name: string) => boolean = () => true,
): FormulaPart[] {
  const cut: FormulaPart[] = [];
  const done: FormulaPart[] = [];
  const named: { readonly name: string; readonly part: FormulaPart }[] = [];
  const asPiece = (part: FormulaPart): FormulaPart => ({
    ...LEAF,
    text: partName(cut.push(part) - 1),
  });
  const waiting: Step[] = [{ ast: whole, seen: false }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if ("bind" in at) {
      const part = done.pop() ?? LEAF;
      named.push({ name: at.bind, part: part.depth === 0 ? part : asPiece(part) });
      continue;
    }
    if ("unbind" in at) {
      named.length -= at.unbind;
      continue;
    }
    const { ast, seen } = at;
    const below = operands(ast);
    if (ast.type !== "ARRAY" && ast.type !== "FUNCALL" && below.length === 0) {
      const name = ast.type === "SYMBOL" ? nameOf(ast) : undefined;
      const meant = named.findLast((each) => each.name === name);
      done.push(meant?.part ?? leaf(ast, leaves));
      continue;
    }
    const names = letNames(ast);
    if (names !== undefined) {
      waiting.push(...letSteps(below, names).toReversed());
    } else if (!seen) {
      waiting.push({ ast, seen: true });
      for (const each of below.toReversed()) waiting.push({ ast: each, seen: false });
    } else {
      const part = together(ast, below.length === 0 ? [] : done.splice(-below.length));
      if (ast.type === "FUNCALL" && !isKnown(ast.value)) {
        done.push({ ...LEAF, depth: 1, text: `${UNKNOWN}${ast.value.toUpperCase()}` });
        continue;
      }
      // An array holds values only, no names.
      const isCut = part.depth >= DEEPEST_PART && waiting.length > 0;
      done.push(isCut ? asPiece(part) : part);
    }
  }
  return [...cut, ...done];
}
