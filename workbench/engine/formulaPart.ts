import type { Ast } from "./ast";

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

/**
 * Cuts a formula into pieces that are at most so deep, each after those that it uses; the last is the
 * formula's own value. Without recursion: the tree of =1+1+… is as deep as the formula is long.
 */
export function formulaParts(whole: Ast, leaves: Leaves): FormulaPart[] {
  const cut: FormulaPart[] = [];
  const done: FormulaPart[] = [];
  const waiting: { readonly ast: Ast; readonly seen: boolean }[] = [{ ast: whole, seen: false }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { ast, seen } = at;
    const below = operands(ast);
    if (ast.type !== "ARRAY" && ast.type !== "FUNCALL" && below.length === 0) {
      done.push(leaf(ast, leaves));
    } else if (!seen) {
      waiting.push({ ast, seen: true });
      for (const each of below.toReversed()) waiting.push({ ast: each, seen: false });
    } else {
      const part = together(ast, below.length === 0 ? [] : done.splice(-below.length));
      // An array holds values only, no names.
      const isCut = part.depth >= DEEPEST_PART && waiting.length > 0;
      done.push(isCut ? { ...LEAF, text: partName(cut.push(part) - 1) } : part);
    }
  }
  return [...cut, ...done];
}
