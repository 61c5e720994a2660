import { forgetArrays } from "./arrayBudget";
import { forgetReading } from "./readingBudget";
import { withEvaluator } from "./withEvaluator";

/** The part of the component's evaluation of cells that is used here. */
interface Evaluator {
  evaluate(ranges: unknown): void;
  evaluateFormulaResult(...given: readonly unknown[]): unknown;
  evaluateCompiledFormula(...given: readonly unknown[]): unknown;
}

function countAnew(evaluator: Evaluator): void {
  let running = 0;
  for (const name of ["evaluate", "evaluateFormulaResult", "evaluateCompiledFormula"] as const) {
    const run = (evaluator[name] as (...given: readonly unknown[]) => unknown).bind(evaluator);
    Object.assign(evaluator, {
      [name]: (...given: readonly unknown[]) => {
        if (running === 0) {
          forgetArrays();
          forgetReading();
        }
        running += 1;
        try {
          return run(...given);
        } finally {
          running -= 1;
        }
      },
    });
  }
}

/**
 * Gives every recalculation, and every formula that is asked about by itself (of a rule, a chart), the whole of
 * what formulas may read and make. Models made before this do not know it.
 */
export function recalculations(): void {
  withEvaluator(countAnew);
}
