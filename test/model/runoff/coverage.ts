import { ModelError } from "../../../src/modelError";
import { bootstrap } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { lognormalInterval } from "../../../src/runoff/methods/lognormalInterval";
import { mack } from "../../../src/runoff/methods/mack";
import { type Process, simulatedMunicipality } from "./simulatedMunicipality";

export interface Coverage {
  /** Share of the runs in which the 80 % interval held the truth. */
  readonly mack: number;
  readonly bootstrap: number;
  /** Mean of (estimate − truth) over mean truth. */
  readonly bias: number;
  /** Runs whose triangle is refused: the shares are of the others. */
  readonly refused: number;
}

interface Answer {
  readonly truth: number;
  readonly outstanding: number;
  readonly mack: readonly [low: number, high: number];
  readonly bootstrap: readonly number[];
}

/** What the two methods answer; undefined where the triangle is refused, as one whose oldest month has nobody. */
function answerOf(process: Process, seed: number, replicates: number): Answer | undefined {
  try {
    const { triangle, truth } = simulatedMunicipality(process, seed);
    const { outstanding, standardError } = mack(triangle).total;
    const drawn = bootstrap(triangle, { replicates, seed, percentiles: [0.1, 0.9] });
    return {
      truth,
      outstanding,
      mack: lognormalInterval(outstanding, standardError ?? Number.NaN, 80),
      bootstrap: drawn.total.percentiles,
    };
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** How often the 80 % intervals hold what in the end was invoiced, over seeded runs. */
export function coverage(process: Process, runs: number, replicates: number): Coverage {
  let inMack = 0;
  let inBootstrap = 0;
  let refused = 0;
  let miss = 0;
  let sum = 0;
  const holds = ([low = Number.NaN, high = Number.NaN]: readonly number[], truth: number) =>
    truth >= low && truth <= high;
  for (let seed = 1; seed <= runs; seed += 1) {
    const answer = answerOf(process, seed, replicates);
    if (answer === undefined) {
      refused += 1;
      continue;
    }
    const { truth } = answer;
    if (holds(answer.mack, truth)) inMack += 1;
    if (holds(answer.bootstrap, truth)) inBootstrap += 1;
    miss += answer.outstanding - truth;
    sum += truth;
  }
  const told = runs - refused;
  return { mack: inMack / told, bootstrap: inBootstrap / told, bias: miss / sum, refused };
}
