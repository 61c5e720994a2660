import { readFileSync } from "node:fs";
import path from "node:path";
import { parseFormula } from "./formula";
import { CASES } from "./paths";

export type CellContent = string | number;

/** A call and what it shall answer; the figures come from outside the code. */
export interface FunctionCase {
  readonly formula: string;
  readonly args: readonly unknown[];
  /** One value, or the rows of a table or column; a cell that is an error holds its code. */
  readonly expected?: CellContent | readonly (readonly CellContent[])[];
  /** How the text begins, where the rest of it changes with every version. */
  readonly startsWith?: string;
  /** The code, when the whole call is an error. */
  readonly error?: "#VALUE!" | "#N/A";
  /** The whole Swedish message of that error. */
  readonly message?: string;
  /** The last year whose schablon was decided when the case was worked; left out where none matters. */
  readonly decidedThrough?: number;
  /** The last year whose price index was known then; left out where none matters. */
  readonly indexThrough?: number;
  /** Where the expected value comes from: paragraph, table, or the arithmetic. */
  readonly source: string;
}

interface WrittenCase extends Omit<FunctionCase, "args"> {
  /** The arguments as Excel sends them; needed where the formula names ranges. */
  readonly args?: readonly unknown[];
}

interface WrittenFile {
  readonly function: string;
  readonly cases: readonly WrittenCase[];
}

/** The cases of a function, by its id. */
export function readCases(id: string): readonly FunctionCase[] {
  const file = path.join(CASES, `${id}.json`);
  const written = JSON.parse(readFileSync(file, "utf8")) as WrittenFile;
  if (written.function !== id) throw new Error(`${file}: the function is not ${id}`);
  return written.cases.map((each) => {
    const kinds = [each.expected, each.startsWith, each.error].filter((kind) => kind !== undefined);
    if (kinds.length !== 1) throw new Error(`${file}: ${each.formula} needs one expected answer`);
    if ((each.source ?? "") === "") throw new Error(`${file}: ${each.formula} has no source`);
    const known = each.decidedThrough ?? each.indexThrough;
    if (known !== undefined && each.error !== undefined && each.message === undefined)
      throw new Error(`${file}: ${each.formula} needs its message, which later decisions change`);
    return { ...each, args: each.args ?? parseFormula(each.formula).args };
  });
}
