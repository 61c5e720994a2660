import type { Word } from "./formulaWord";

const isLet = (word: Word | undefined): boolean =>
  /^(?:_xlfn\.)?LET$/i.test(word?.value ?? "") && word?.type !== "string";

const paren = (value: string): Word => ({ type: "operator", value });

/** The arguments of the call whose opening parenthesis stands at `open`, and where it ends. */
function argumentsAt(
  words: readonly Word[],
  open: number,
): { args: Word[][]; end: number } | undefined {
  const args: Word[][] = [[]];
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const mark = word.type === "operator" ? word.value : "";
    if (mark === "(" || mark === "{") depth += 1;
    if (mark === ")" || mark === "}") depth -= 1;
    if (depth === 0) return { args, end: at };
    if (at === open) continue;
    if (mark === "," && depth === 1) args.push([]);
    else args.at(-1)?.push(word);
  }
  return undefined;
}

/** In files the names have a mark: _xlpm.x. */
const variable = (words: readonly Word[]): string | undefined => {
  const filled = words.filter(({ type }) => type !== "whitespace");
  const [word] = filled;
  if (filled.length !== 1 || word === undefined || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(word.value))
    return undefined;
  return word.value.replace(/^_xlpm\./i, "").toLowerCase();
};

const nameOf = (word: Word): string => word.value.replace(/^_xlpm\./i, "").toLowerCase();

/**
 * LET written out: every name replaced by what it stands for, since the component has no names inside
 * formulas. Undefined where that would be longer than `limit` words, or the call is none that Excel takes.
 */
export function expandLet(words: readonly Word[], limit: number): readonly Word[] | undefined {
  const place = words.findIndex((word, at) => isLet(word) && words[at + 1]?.value === "(");
  if (place < 0) return words;
  const call = argumentsAt(words, place + 1);
  if (!call || call.args.length < 3 || call.args.length % 2 === 0) return undefined;
  const meanings = new Map<string, readonly Word[]>();
  const written = (part: readonly Word[]): Word[] | undefined => {
    const inner = expandLet(part, limit);
    if (!inner) return undefined;
    const found = inner.flatMap((word) => {
      const isName = word.type !== "string" && word.type !== "number";
      return (isName ? meanings.get(nameOf(word)) : undefined) ?? [word];
    });
    return found.length > limit ? undefined : found;
  };
  for (let at = 0; at + 1 < call.args.length; at += 2) {
    const name = variable(call.args[at] ?? []);
    const value = written(call.args[at + 1] ?? []);
    if (name === undefined || !value) return undefined;
    meanings.set(name, [paren("("), ...value, paren(")")]);
  }
  const result = written(call.args.at(-1) ?? []);
  if (!result) return undefined;
  const whole = [
    ...words.slice(0, place),
    paren("("),
    ...result,
    paren(")"),
    ...words.slice(call.end + 1),
  ];
  return whole.length > limit ? undefined : expandLet(whole, limit);
}
