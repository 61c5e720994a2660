import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import { riskDrawSteps } from "../draw/riskDrawsOf";
import { type RiskComponentId, riskComponents } from "../components/riskComponents";
import type { RiskOptions } from "../draw/riskOptions";
import type { RiskSizes } from "../estimate/riskSizes";
import { yearDraws } from "./riskByYear";
import { type SobolIndices, sobolIndicesSteps } from "./sobolIndices";

/** Turned in the seed, so that the other seed is never the same. */
const OTHER = 0x5eed_0001;

export interface ComponentIndices extends SobolIndices {
  readonly id: RiskComponentId;
  readonly label: string;
}

/**
 * What each component explains of a year's variance, by itself and with others: its whole stream is exchanged for
 * that of another seed, so it may use any number of draws. Yields the share that is done.
 */
export function* swappedIndicesSteps(
  centre: RiskCentre,
  sizes: RiskSizes,
  figures: RiskFigures,
  options: RiskOptions,
  year: number,
): Generator<number, readonly ComponentIndices[]> {
  const place = centre.years.findIndex((each) => each.year === year);
  const upTo: RiskCentre = { ...centre, years: centre.years.slice(0, place + 1) };
  const still = options.frozen ?? [];
  const turning = riskComponents.filter(({ id }) => !still.includes(id));
  // A run and its resamplings each; the two of all come before.
  const runs = 2 * turning.length + 2;
  let done = 0;
  function* run(swapped: readonly RiskComponentId[]): Generator<number, Float64Array> {
    const own = {
      ...options,
      monthly: false,
      swapped: { seed: (options.seed ?? 1) ^ OTHER, components: swapped },
    };
    const steps = riskDrawSteps(upTo, sizes, figures, own);
    let next = steps.next();
    while (next.done !== true) {
      yield (done + next.value) / runs;
      next = steps.next();
    }
    done += 1;
    return yearDraws(next.value, "total", place).slice();
  }
  const a = yield* run([]);
  const b = yield* run(turning.map(({ id }) => id));
  const found: ComponentIndices[] = [];
  for (const { id, label } of turning) {
    const mixed = yield* run([id]);
    const steps = sobolIndicesSteps(a, b, mixed);
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) yield (done + next.value) / runs;
    done += 1;
    found.push({ id, label, ...next.value });
  }
  return found.sort((one, other) => other.total.value - one.total.value);
}
