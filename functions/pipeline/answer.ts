import type { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import { CellError } from "./cellError";

const { isFinite } = Number;

/** What a rule answers for one cell. */
export type Answer = Decimal | number | string;

/** What a cell gets. */
export type Cell = number | string | CellError;

/** The error a cell shows for what a rule threw; what nobody foresaw is not shown as it stands. */
export function errorOf(thrown: unknown, functionName: string): CellError {
  if (thrown instanceof CellError) return thrown;
  if (thrown instanceof ModelError) {
    const code = thrown.kind === "unknown" ? "#N/A" : "#VALUE!";
    return new CellError(code, `PA.${functionName}: ${thrown.message}`);
  }
  return new CellError(
    "#VALUE!",
    `PA.${functionName} kunde inte räkna med de här värdena. Kontrollera varje värde för sig.`,
  );
}

/** A number leaves exact arithmetic here and only as a finite one; no negative zero. */
export function cellOf(answer: Answer, functionName: string): Cell {
  if (typeof answer === "string") return answer;
  const number = typeof answer === "number" ? answer : answer.toNumber();
  if (isFinite(number)) return number + 0;
  return new CellError(
    "#VALUE!",
    `PA.${functionName}: resultatet är för stort för en cell. Kontrollera att talen är rimliga.`,
  );
}
