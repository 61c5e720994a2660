import { CellError } from "../../functions/pipeline/cellError";
import type { NeutralFunction } from "../../functions/neutralFunction";
import type { FunctionCase } from "./caseFile";

/** What a call answered: its rows, or the error of the whole call. */
export type Outcome =
  { readonly rows: readonly (readonly unknown[])[] } | { readonly error: CellError };

/** Calls a function as a host does. */
export function outcomeOf(run: NeutralFunction, args: readonly unknown[]): Outcome {
  try {
    return { rows: run(...(args as unknown[][][])) };
  } catch (thrown) {
    if (thrown instanceof CellError) return { error: thrown };
    throw thrown;
  }
}

function shown(rows: readonly (readonly unknown[])[]): string {
  return JSON.stringify(
    rows.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell))),
  );
}

/** How a case differs from what it expects; undefined when it comes out, to the last digit. */
export function caseProblem(run: NeutralFunction, each: FunctionCase): string | undefined {
  const outcome = outcomeOf(run, each.args);
  const { formula, expected, startsWith, error, message } = each;
  if ("error" in outcome) {
    const { code, message: got } = outcome.error;
    if (error === code && (message === undefined || message === got)) return undefined;
    return `${formula} gave ${code} ${got}`;
  }
  const got = shown(outcome.rows);
  if (error !== undefined) return `${formula} gave ${got}, not ${error}`;
  if (startsWith !== undefined) {
    const cell = outcome.rows[0]?.[0];
    const begins = typeof cell === "string" && cell.startsWith(startsWith);
    return begins ? undefined : `${formula} gave ${got}`;
  }
  const wanted = JSON.stringify(Array.isArray(expected) ? expected : [[expected]]);
  return got === wanted ? undefined : `${formula} gave ${got}, not ${wanted}`;
}
