import { chiSquareTable } from "../../random/chiSquareTable";
import { exp } from "../../random/exp";
import { normalQuantile } from "../../random/normalQuantile";
import type { QuantileTable } from "../../random/quantileTable";
import type { UniformStream } from "../../random/uniformStream";
import type { ScaledVariance } from "../estimate/scaledVariance";

/** Draws of how large the municipality's variance is: sum/χ²; held still, sum/freedom. */
export class ScaleDraw {
  private readonly sum: number;
  private readonly point: number;
  private readonly table: QuantileTable | undefined;

  constructor(
    { sum, freedom }: ScaledVariance,
    private readonly stream: UniformStream,
    frozen: boolean,
  ) {
    this.sum = sum;
    this.point = sum / freedom;
    this.table = frozen || sum === 0 ? undefined : chiSquareTable(freedom);
  }

  next(): number {
    const { table } = this;
    return table === undefined
      ? this.point
      : this.sum * exp(-table.at(normalQuantile(this.stream.next())));
  }
}
