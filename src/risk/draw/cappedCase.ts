import { exp } from "../../random/exp";
import { ln } from "../../random/ln";
import { normalDistribution } from "../../random/normalDistribution";

/** All hours of a year, 168 a week; more only where the municipality's own mean is near it. */
const ALL_HOURS = 8760;
const ABOVE_MEAN = 1.5;
const MOST_TABLED = 64;

/**
 * Hours a year of LSS cases: lognormal with a mean and a coefficient of variation, capped. One case exactly;
 * the sum of several as the lognormal with their mean and variance (L. F. Fenton, IRE Transactions on
 * Communications Systems 8:1, 1960), one deviation a sum.
 */
export class CappedCase {
  /** Of a capped case, and its variance over the square of that. */
  readonly mean: number;
  readonly relativeVariance: number;
  private readonly logVariance: number;
  private readonly sigma: number;
  private readonly most: number;
  private readonly ofSums: Float64Array;

  constructor(
    private readonly uncapped: number,
    spread: number,
  ) {
    const variance = ln(1 + spread * spread);
    const sigma = Math.sqrt(variance);
    const most = Math.max(ALL_HOURS, ABOVE_MEAN * uncapped);
    const bound = sigma > 0 ? (ln(most / uncapped) + variance / 2) / sigma : 40;
    const above = 1 - normalDistribution(bound);
    const mean = uncapped * normalDistribution(bound - sigma) + most * above;
    const squares =
      uncapped * uncapped * exp(variance) * normalDistribution(bound - 2 * sigma) +
      most * most * above;
    const relative = Math.max(0, squares / (mean * mean) - 1);
    this.mean = mean;
    this.relativeVariance = relative;
    this.logVariance = variance;
    this.sigma = sigma;
    this.most = most;
    this.ofSums = Float64Array.from({ length: MOST_TABLED + 1 }, (_, n) =>
      n === 0 ? 0 : ln(1 + relative / n),
    );
  }

  /** Hours of all of so many cases, a whole number, at a normal deviation. */
  hoursOf(cases: number, deviation: number): number {
    if (cases === 0) return 0;
    if (cases === 1) {
      const one = this.uncapped * exp(this.sigma * deviation - this.logVariance / 2);
      return Math.min(this.most, one);
    }
    if (cases > MOST_TABLED) {
      const several = cases + Math.sqrt(cases * this.relativeVariance) * deviation;
      return this.mean * Math.max(0, several);
    }
    const own = this.ofSums[cases] as number;
    return cases * this.mean * exp(Math.sqrt(own) * deviation - own / 2);
  }
}
