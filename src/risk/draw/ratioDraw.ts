import { normalQuantile } from "../../random/normalQuantile";
import type { UniformStream } from "../../random/uniformStream";
import type { RiskPlan } from "./riskPlan";
import { ScaleDraw } from "./scaleDraw";

/** The SFB ratio of one draw, as a factor around the scenario's own nyttjandegrad. */
export class RatioDraw {
  private readonly still: boolean;
  private readonly stream: UniformStream;
  private readonly scale: ScaleDraw;
  private readonly mean: number;
  private readonly years: number;
  private spread = 0;
  private level = 0;

  constructor({ sizes, frozen, streams }: RiskPlan) {
    const { mean, variance, weight } = sizes.ratio;
    this.still = frozen.has("sfbRatio") || !(mean > 0);
    this.stream = streams.sfbRatio;
    this.scale = new ScaleDraw(variance, streams.sfbRatio, this.still);
    this.mean = mean;
    this.years = Math.sqrt(weight);
  }

  begin(): void {
    if (this.still) return;
    this.spread = Math.sqrt(this.scale.next());
    // The mean itself is known from so many years only.
    this.level = (this.spread / this.years) * normalQuantile(this.stream.next());
  }

  yearly(deviation: number): number {
    if (this.still) return 1;
    return Math.max(0, 1 + (this.level + this.spread * deviation) / this.mean);
  }
}
