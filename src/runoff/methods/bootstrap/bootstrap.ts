import { atOnce } from "../../../steps/atOnce";
import { ModelError } from "../../../modelError";
import { bootstrapKernel } from "./bootstrapKernel";
import { overDispersedPoisson } from "./overDispersedPoisson";
import { percentile } from "./percentile";
import type { Triangle } from "../../triangle/triangle";

export interface BootstrapOptions {
  /** Default 10 000. */
  readonly replicates?: number | undefined;
  /** A whole number; default 1. The same seed gives the same figures. */
  readonly seed?: number | undefined;
  /** Shares 0-1; default 0.1, 0.5, 0.75, 0.9, 0.95. */
  readonly percentiles?: readonly number[] | undefined;
}

export interface BootstrapFigures {
  readonly mean: number;
  readonly standardDeviation: number;
  /** One a share, in the order asked for. */
  readonly percentiles: readonly number[];
}

export interface BootstrapResult {
  readonly replicates: number;
  readonly seed: number;
  readonly shares: readonly number[];
  readonly dispersion: number;
  /** Drawn triangles that had no development to calculate, and were drawn anew. */
  readonly redrawn: number;
  readonly origins: readonly (BootstrapFigures & { readonly origin: string })[];
  readonly total: BootstrapFigures;
}

const MOST_REPLICATES = 1_000_000;
const SHARES = [0.1, 0.5, 0.75, 0.9, 0.95];

function describe(values: Float64Array, shares: readonly number[]): BootstrapFigures {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  values.sort();
  return {
    mean,
    standardDeviation: Math.sqrt(squares / (values.length - 1)),
    percentiles: shares.map((share) => percentile(values, share)),
  };
}

function check(replicates: number, seed: number, shares: readonly number[]): void {
  if (!Number.isInteger(replicates) || replicates < 100 || replicates > MOST_REPLICATES) {
    throw new ModelError(
      "invalid",
      `Antalet dragningar är ${replicates} men ska vara ett heltal från 100 till 1 000 000.`,
    );
  }
  if (!Number.isInteger(seed) || Math.abs(seed) > 0x7fff_ffff) {
    throw new ModelError("invalid", `Fröet är ${seed} men ska vara ett heltal.`);
  }
  if (shares.some((share) => !(share >= 0 && share <= 1))) {
    throw new ModelError("invalid", "En percentil anges som en andel mellan 0 och 1.");
  }
}

/** Cells drawn between two rests: some milliseconds. */
const CELLS_A_STEP = 50_000;

/**
 * The bootstrap in steps of some milliseconds each, for a page that must answer meanwhile: yields the
 * share that is done and returns the result. See {@link bootstrap}.
 */
export function* bootstrapSteps(
  triangle: Triangle,
  options: BootstrapOptions = {},
): Generator<number, BootstrapResult> {
  const { replicates = 10_000, seed = 1, percentiles: shares = SHARES } = options;
  check(replicates, seed, shares);
  const model = overDispersedPoisson(triangle);
  const kernel = bootstrapKernel(triangle, model, replicates, seed);
  const { outstanding } = kernel;
  const step = Math.max(1, Math.floor(CELLS_A_STEP / (triangle.rows.length * triangle.delays)));
  const total = new Float64Array(replicates);
  for (let r = 0; r < replicates; r += 1) {
    if (r > 0 && r % step === 0) yield r / replicates;
    kernel.draw();
    for (const draws of outstanding) total[r] = (total[r] as number) + (draws[r] as number);
  }
  const origins: (BootstrapFigures & { readonly origin: string })[] = [];
  for (const [i, draws] of outstanding.entries()) {
    origins.push({
      origin: triangle.origins[i] ?? String(i + 1),
      ...describe(draws, shares),
    });
    yield 1;
  }
  return {
    replicates,
    seed,
    shares,
    dispersion: model.dispersion,
    redrawn: kernel.redrawn(),
    origins,
    total: describe(total, shares),
  };
}

/**
 * The distribution of the outstanding amount by an over-dispersed Poisson bootstrap (England and
 * Verrall 2002): residuals drawn with replacement, scaled by √(cells / (cells −
 * parameters)), give new triangles whose chain ladder carries the factors' uncertainty; each future
 * cell is then drawn from a gamma distribution with the expected mean and variance φ × mean. Float64.
 *
 * @throws ModelError `invalid`: replicates, seed or shares outside what they may be, or a triangle with
 * too few cells.
 */
export function bootstrap(triangle: Triangle, options: BootstrapOptions = {}): BootstrapResult {
  return atOnce(bootstrapSteps(triangle, options));
}
