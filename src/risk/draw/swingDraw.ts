import { normalQuantile } from "../../random/normalQuantile";
import type { UniformStream } from "../../random/uniformStream";
import { yearlySwings } from "../correlation/correlation";
import { swingRoot } from "../correlation/swingRoot";
import type { RiskPlan } from "./riskPlan";

/**
 * The normal deviations of the year's common swings, in the order of {@link yearlySwings}, each from its own
 * stream and, where the user says so, going together. One that is held still is 0.
 */
export class SwingDraw {
  readonly swings = new Float64Array(yearlySwings.length);
  private readonly free = new Float64Array(yearlySwings.length);
  private readonly streams: readonly (UniformStream | undefined)[];
  private readonly root: readonly (readonly number[])[] | undefined;

  constructor({ streams, frozen, options }: RiskPlan) {
    this.streams = yearlySwings.map((id) => (frozen.has(id) ? undefined : streams[id]));
    this.root = swingRoot(options.correlations);
  }

  yearly(): void {
    const { swings, free, streams, root } = this;
    for (let i = 0; i < streams.length; i += 1) {
      const stream = streams[i];
      const own = stream === undefined ? 0 : normalQuantile(stream.next());
      free[i] = own;
      swings[i] = own;
    }
    if (root === undefined) return;
    for (let i = 0; i < streams.length; i += 1) {
      if (streams[i] === undefined) continue;
      const row = root[i] as readonly number[];
      let sum = 0;
      for (let j = 0; j <= i; j += 1) sum += (row[j] as number) * (free[j] as number);
      swings[i] = sum;
    }
  }
}
