import { functions } from "../../functions/generated/register";
import { CellError } from "../../functions/pipeline/cellError";
import { outcomeOf } from "../../scripts/generate/runCase";

/** The rows a function answers, or the error of the whole call as "#VALUE! message". */
export function answer(id: string, ...args: readonly unknown[]): unknown {
  const run = functions[id];
  if (run === undefined) throw new Error(`no function ${id}`);
  const outcome = outcomeOf(run, args);
  if ("error" in outcome) return errorText(outcome.error);
  return outcome.rows.map((row) =>
    row.map((cell) => (cell instanceof CellError ? errorText(cell) : cell)),
  );
}

/** The one cell of an answer. */
export function cell(id: string, ...args: readonly unknown[]): unknown {
  const got = answer(id, ...args);
  return Array.isArray(got) ? (got as unknown[][])[0]?.[0] : got;
}

function errorText({ code, message }: CellError): string {
  return `${code} ${message}`;
}
