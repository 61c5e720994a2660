import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What custom-functions-metadata does not read of a function's docstring. */
export interface Docstring {
  /** The file's name without its ending: what register.ts imports. */
  readonly file: string;
  /** The exported function's name. */
  readonly functionName: string;
  readonly english: string;
  /** English text by parameter name. */
  readonly englishParameters: ReadonlyMap<string, string>;
  /** Where the rule comes from, in Swedish. */
  readonly source: string;
  /** What the function returns, in Swedish. */
  readonly returns: string;
  /** Formulas, each one in the case file. */
  readonly examples: readonly string[];
}

function textOf(tag: ts.JSDocTag): string {
  return (ts.getTextOfJSDocComment(tag.comment) ?? "").trim();
}

function read(file: string, node: ts.FunctionDeclaration): Docstring {
  const tags = ts.getJSDocTags(node);
  const all = (name: string): string[] =>
    tags.filter((tag) => tag.tagName.text === name).map(textOf);
  const one = (name: string): string => {
    const [text, ...more] = all(name);
    if (text === undefined || text === "" || more.length > 0) {
      throw new Error(`${file}: the docstring needs exactly one @${name}`);
    }
    return text;
  };
  const parameters = all("englishparam").map((text): [string, string] => {
    const space = text.indexOf(" ");
    return [text.slice(0, space), text.slice(space + 1).trim()];
  });
  return {
    file: path.basename(file, ".ts"),
    functionName: node.name?.text ?? "",
    english: one("english"),
    englishParameters: new Map(parameters),
    source: one("source"),
    returns: one("returns"),
    examples: all("example"),
  };
}

/** The docstring of the one custom function of a file. */
export function readDocstring(file: string): Docstring {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = tree.statements.filter(
    (node): node is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(node) &&
      ts.getJSDocTags(node).some((tag) => tag.tagName.text === "customfunction"),
  );
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    throw new Error(`${file}: a file of functions/ holds exactly one @customfunction`);
  }
  return read(file, only);
}
