import type { Token } from "../engine/spreadsheetTypes";

interface Call {
  readonly isLet: boolean;
  readonly names: Set<string>;
  /** Where the argument that is read starts, and which one it is. */
  start: number;
  index: number;
}

const isName = ({ type }: Token): boolean => type === "SYMBOL";

/** The names that a call of LET gives, by the places of its parentheses. */
function letCalls(tokens: readonly Token[]): { from: number; to: number; names: Set<string> }[] {
  const found: { from: number; to: number; names: Set<string> }[] = [];
  const open: Call[] = [];
  const starts: number[] = [];
  tokens.forEach((token, place) => {
    const call = open.at(-1);
    if (token.type === "LEFT_PAREN") {
      const isLet = /^(?:_xlfn\.)?LET$/i.test(tokens[place - 1]?.value ?? "");
      open.push({ isLet, names: new Set(), start: place + 1, index: 0 });
      starts.push(place);
    } else if (token.type === "RIGHT_PAREN") {
      open.pop();
      const from = starts.pop() ?? 0;
      if (call?.isLet) found.push({ from, to: place, names: call.names });
    } else if (token.type === "ARG_SEPARATOR" && call) {
      const words = tokens.slice(call.start, place).filter(({ type }) => type !== "SPACE");
      const [name] = words;
      if (call.isLet && call.index % 2 === 0 && words.length === 1 && name && isName(name))
        call.names.add(name.value.toLowerCase());
      call.start = place + 1;
      call.index += 1;
    }
  });
  return found;
}

/** Names that LET gives to values as Excel stores them, _xlpm.pris, within their call. */
export function markLetNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ value }) => /^(?:_xlfn\.)?LET$/i.test(value))) return tokens;
  const calls = letCalls(tokens);
  return tokens.map((token, place) => {
    if (!isName(token) || tokens[place + 1]?.value === "(") return token;
    const isLocal = calls.some(
      ({ from, to, names }) => place > from && place < to && names.has(token.value.toLowerCase()),
    );
    return isLocal ? { ...token, value: `_xlpm.${token.value}` } : token;
  });
}
