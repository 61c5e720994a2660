import { ModelError } from "../../../modelError";
import { gammaDraws } from "./gammaDraws";
import type { OverDispersedPoisson } from "./overDispersedPoisson";
import { seededUniform } from "./seededUniform";
import { startOf } from "../../triangle/startOf";
import type { Triangle } from "../../triangle/triangle";

export interface BootstrapKernel {
  /** One array a service period: the outstanding amount of each replicate drawn so far. */
  readonly outstanding: readonly Float64Array[];
  /** Drawn triangles that had no development to calculate, and were drawn anew. */
  readonly redrawn: () => number;
  /** Draws the next replicate. */
  readonly draw: () => void;
}

/** Redrawn triangles per wanted one before it is said that the triangle cannot be drawn from. */
const MOST_REDRAWN = 10;

/**
 * The inner loop of the bootstrap, a replicate at a time, on flat arrays: a drawn triangle is never
 * kept, only its sums by column, its latest amounts and what follows from them.
 */
export function bootstrapKernel(
  triangle: Triangle,
  { fitted, residuals, cells, parameters, dispersion }: OverDispersedPoisson,
  replicates: number,
  seed: number,
): BootstrapKernel {
  const uniform = seededUniform(seed);
  const gamma = gammaDraws(uniform);
  const scale = Math.sqrt(cells / (cells - parameters));
  const pool = Float64Array.from(residuals, (residual) => residual * scale);
  const lengths = triangle.rows.map((row) => row.length);
  const starts = triangle.rows.map((_, i) => startOf(triangle, i));
  const mean = Float64Array.from(fitted.flat());
  const spread = mean.map((value) => Math.sqrt(Math.abs(value)));
  const columns = triangle.delays;
  const now = new Float64Array(columns);
  const next = new Float64Array(columns);
  const latest = new Float64Array(lengths.length);
  const factors = new Float64Array(columns);
  const outstanding = lengths.map(() => new Float64Array(replicates));

  const drawTriangle = (): boolean => {
    now.fill(0);
    next.fill(0);
    let cell = 0;
    for (let i = 0; i < lengths.length; i += 1) {
      const length = lengths[i] as number;
      const start = starts[i] as number;
      let sum = 0;
      for (let k = 0; k < length; k += 1, cell += 1) {
        sum += mean[cell] as number;
        if (k >= start) {
          const residual = pool[Math.floor(uniform() * pool.length)] as number;
          sum += residual * (spread[cell] as number);
        }
        // A change that is not observed has no part in the factors.
        if (k + 1 < length && k + 1 >= start) now[k] = (now[k] as number) + sum;
        if (k > 0 && k >= start) next[k] = (next[k] as number) + sum;
      }
      latest[i] = sum;
    }
    for (let k = 0; k + 1 < columns; k += 1) {
      const factor = (next[k + 1] as number) / (now[k] as number);
      if (!((now[k] as number) > 0 && factor > 0)) return false;
      factors[k] = factor;
    }
    return true;
  };

  const drawFuture = (i: number): number => {
    let amount = latest[i] as number;
    let sum = 0;
    for (let k = (lengths[i] as number) - 1; k + 1 < columns; k += 1) {
      const carried = amount * (factors[k] as number);
      const expected = carried - amount;
      // Over-dispersed Poisson: mean |expected|, variance φ × |expected|; the sign is kept.
      const draw =
        dispersion > 0 ? gamma(Math.abs(expected) / dispersion) * dispersion : Math.abs(expected);
      sum += expected < 0 ? -draw : draw;
      amount = carried;
    }
    return sum;
  };

  let redrawn = 0;
  let replicate = 0;
  const draw = (): void => {
    while (!drawTriangle()) {
      redrawn += 1;
      if (redrawn > MOST_REDRAWN * replicates) {
        throw new ModelError(
          "invalid",
          "Beloppen varierar för mycket för en bootstrap: de dragna trianglarna blir negativa. " +
            "Ta med fler perioder eller slå ihop perioder.",
        );
      }
    }
    for (let i = 0; i < lengths.length; i += 1) {
      (outstanding[i] as Float64Array)[replicate] = drawFuture(i);
    }
    replicate += 1;
  };
  return { outstanding, redrawn: () => redrawn, draw };
}
