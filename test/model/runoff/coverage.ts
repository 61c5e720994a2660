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
  /** Runs that are refused, since nobody came in the oldest month: the shares are of the others. */
  readonly refused: number;
}

/** How often the 80 % intervals hold what in the end was invoiced, over seeded runs. */
export function coverage(process: Process, runs: number, replicates: number): Coverage {
  let inMack = 0;
  let refused = 0;
  let inBootstrap = 0;
  let miss = 0;
  let sum = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const { triangle, truth } = simulatedMunicipality(process, seed);
    if (triangle.rows[0]?.[0] === undefined || triangle.rows[0].every((sum) => sum === 0)) {
      refused += 1;
      continue;
    }
    const { outstanding, standardError } = mack(triangle).total;
    const [low, high] = lognormalInterval(outstanding, standardError ?? Number.NaN, 80);
    const drawn = bootstrap(triangle, { replicates, seed, percentiles: [0.1, 0.9] });
    const [from = Number.NaN, to = Number.NaN] = drawn.total.percentiles;
    if (truth >= low && truth <= high) inMack += 1;
    if (truth >= from && truth <= to) inBootstrap += 1;
    miss += outstanding - truth;
    sum += truth;
  }
  const answered = runs - refused;
  return { mack: inMack / answered, bootstrap: inBootstrap / answered, bias: miss / sum, refused };
}
