import type { Ast } from "./ast";

/**
 * What a chain of operations is made of, right to left; anything else as itself. The tree of =1+1+… is as
 * deep as the formula is long, so who goes down it step by step ends the call stack.
 */
export function termsOf(ast: Ast): readonly Ast[] {
  const terms: Ast[] = [];
  let at = ast;
  for (; at.type === "BIN_OPERATION"; at = at.left) terms.push(at.right);
  terms.push(at);
  return terms;
}
