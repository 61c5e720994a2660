import type { Ast } from "./ast";

/** A call of LET that Excel would not take, in Swedish. */
export class LetError extends Error {}

const isLet = (ast: Ast): ast is Ast & { readonly type: "FUNCALL" } =>
  ast.type === "FUNCALL" && ast.value.toUpperCase() === "LET";

/** R and C are rows and columns in Excel, and a name holds letters, digits, points and underscores. */
const NAME = /^(?![rc]$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

function nameIn(ast: Ast | undefined): string {
  const written = ast !== undefined && "value" in ast ? String(ast.value) : "";
  if (ast?.type === "SYMBOL" && NAME.test(written)) return written.toLowerCase();
  const shown = written === "" ? "" : ` ${written.slice(0, 40)}`;
  throw new LetError(
    `Namnet${shown} i LET kan inte vara ett namn. Skriv ett ord som varken är en cell, ett tal eller en formel, till exempel pris.`,
  );
}

/**
 * The names that a call of LET gives to values, in order and in small letters; undefined for everything else.
 * @throws LetError
 */
export function letNames(ast: Ast): readonly string[] | undefined {
  if (!isLet(ast)) return undefined;
  const { args } = ast;
  if (args.length < 3 || args.length % 2 === 0)
    throw new LetError(
      "LET ska ha namn och värde i par och sist det som räknas ut: =LET(pris;A1;pris*2).",
    );
  return args.slice(0, -1).flatMap((arg, place) => (place % 2 === 0 ? [nameIn(arg)] : []));
}
