import { beforeOf } from "../triangle/beforeOf";
import { carried, type Carried, type Step, stepOf } from "./carried";
import { developmentFactors } from "./developmentFactors";
import type { SigmaRule } from "./lastSigma";
import type { OriginRunOff, RunOffFigures, RunOffResult } from "./runOffResult";
import type { Triangle } from "../triangle/triangle";
import { withTail } from "./withTail";

export interface MackOptions {
  /** Default `mack`. */
  readonly sigmaRule?: SigmaRule | undefined;
  /** Default 1: nothing comes after the last delay. One from the factors: `estimatedTail`. */
  readonly tail?: number | undefined;
}

function figures(
  latest: number,
  ultimate: number,
  process: number,
  parameter: number,
): RunOffFigures {
  // A sigma that is missing (NaN) makes the errors unknown, never zero.
  const known = (square: number): number | null => (square >= 0 ? Math.sqrt(square) : null);
  return {
    latest,
    ultimate,
    outstanding: ultimate - latest,
    standardError: known(process + parameter),
    processError: known(process),
    parameterError: known(parameter),
  };
}

/** One row carried to the end: amount, and the squares of the two errors, step by step. */
function projected(
  origin: string,
  row: readonly number[],
  before: number,
  steps: readonly Step[],
): OriginRunOff {
  const latest = row[row.length - 1] as number;
  let state: Carried = { amount: latest, process: 0, parameter: 0 };
  let development = 1;
  for (let k = row.length - 1; k < steps.length; k += 1) {
    const step = steps[k] as Step;
    state = carried(state, step);
    development *= step.factor;
  }
  const { amount, process, parameter } = state;
  // What came before the data begin is calculated on, but it is no part of what they say is invoiced.
  const own = figures(latest - before, amount - before, process, parameter);
  return { origin, developed: 1 / development, ...own };
}

/**
 * Square of the parameter error of the sum: rows share their factors, so their errors are not
 * independent. Step by step over the delays with the sum of all rows that are carried (Mack 1993;
 * the recursion is Mack 1999, ASTIN Bulletin 29:2, p. 361-366).
 */
function totalParameter({ rows }: Triangle, steps: readonly Step[]): number {
  let square = 0;
  let carried = 0;
  // The youngest rows are the shortest: they join first.
  let row = rows.length - 1;
  for (const [column, { factor, errorSquare }] of steps.entries()) {
    for (; row >= 0 && rows[row]?.length === column + 1; row -= 1) {
      carried += rows[row]?.[column] ?? 0;
    }
    if (carried !== 0) square = factor * factor * square + carried * carried * errorSquare;
    carried *= factor;
  }
  return square;
}

/**
 * Chain ladder with Mack's standard errors (Mack 1993, "Distribution-free calculation of the standard
 * error of chain ladder reserve estimates", ASTIN Bulletin 23:2, p. 213-225), volume weighted. Amounts in the
 * triangle's unit; float64.
 *
 * @throws ModelError `invalid` where the tail is no factor.
 */
export function mack(triangle: Triangle, options: MackOptions = {}): RunOffResult {
  const { sigmaRule = "mack", tail = 1 } = options;
  const own = developmentFactors(triangle, sigmaRule);
  const factors = withTail(triangle, own, tail, sigmaRule);
  const steps = factors.map(stepOf);
  const origins = triangle.rows.map((row, i) =>
    projected(triangle.origins[i] ?? String(i + 1), row, beforeOf(triangle, i), steps),
  );
  let latest = 0;
  let ultimate = 0;
  let process = 0;
  for (const each of origins) {
    latest += each.latest;
    ultimate += each.ultimate;
    process += (each.processError ?? Number.NaN) ** 2;
  }
  return {
    method: "mack",
    sigmaRule,
    tail: factors.length > own.length ? (factors.at(-1)?.factor ?? 1) : 1,
    factors,
    origins,
    total: figures(latest, ultimate, process, totalParameter(triangle, steps)),
  };
}
