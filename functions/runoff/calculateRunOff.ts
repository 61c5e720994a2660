import { inBlock } from "../../src/labelled/inBlock";
import { type Diagnostic, diagnostics } from "../../src/runoff/checks/diagnostics";
import { readPrior } from "../../src/runoff/reading/readPrior";
import { readTriangle, type TriangleType } from "../../src/runoff/reading/readTriangle";
import { refuseBlankPriors } from "../../src/runoff/reading/refuseBlankPriors";
import { runOff, type RunOffMethod } from "../../src/runoff/methods/runOff";
import type { RunOffResult } from "../../src/runoff/methods/runOffResult";
import type { Triangle } from "../../src/runoff/triangle/triangle";
import type { Cells } from "../pipeline/cellRange";

/** What the run-off functions have in common, cleaned. */
export type RunOffArguments = readonly [
  triangle: Cells,
  type: TriangleType,
  method: RunOffMethod,
  prior: Cells,
  tail: number,
];

/** @throws ModelError naming the block and the cell. */
export function calculateRunOff([cells, type, method, amounts, tail]: RunOffArguments): {
  readonly triangle: Triangle;
  readonly result: RunOffResult;
  readonly checks: readonly Diagnostic[];
} {
  const triangle = inBlock("Triangeln", () => readTriangle(cells, type));
  const prior = inBlock("De förväntade beloppen", () => readPrior(amounts));
  if (method === "bf") refuseBlankPriors(triangle, prior);
  const result = runOff(triangle, { method, prior, tail });
  return { triangle, result, checks: diagnostics(triangle) };
}
