import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import { riskDrawSteps } from "../draw/riskDrawsOf";
import { type RiskComponentId, riskComponents } from "../components/riskComponents";
import type { RiskOptions } from "../draw/riskOptions";
import type { RiskSizes } from "../estimate/riskSizes";
import { yearDraws } from "./riskByYear";
import { varianceOf } from "./varianceOf";

/** Deviations from the middle to P90 of a normal distribution. */
const TO_P90 = 1.2815515655446004;

export interface TornadoBar {
  readonly id: RiskComponentId;
  readonly label: string;
  /** Of the total's variance, 0–1: what disappears when it is held at its centre. Shares need not sum to 1. */
  readonly share: number;
  /** kr: half the width of an 80 % interval of its own. */
  readonly plusMinus: number;
}

/**
 * What drives a year's cost: each component held at its centre in turn, the others with the same draws, the
 * largest first. Yields the share that is done.
 */
export function* tornadoSteps(
  centre: RiskCentre,
  sizes: RiskSizes,
  figures: RiskFigures,
  options: RiskOptions,
  year: number,
): Generator<number, readonly TornadoBar[]> {
  const place = centre.years.findIndex((each) => each.year === year);
  const upTo: RiskCentre = { ...centre, years: centre.years.slice(0, place + 1) };
  const already = options.frozen ?? [];
  const turning = riskComponents.filter(({ id }) => !already.includes(id));
  const runs = turning.length + 1;
  let done = 0;
  function* spread(frozen: readonly RiskComponentId[]): Generator<number, number> {
    const steps = riskDrawSteps(upTo, sizes, figures, { ...options, monthly: false, frozen });
    let next = steps.next();
    while (next.done !== true) {
      yield (done + next.value) / runs;
      next = steps.next();
    }
    done += 1;
    return varianceOf(yearDraws(next.value, "total", place)).variance;
  }
  const all = yield* spread(already);
  const bars: TornadoBar[] = [];
  for (const { id, label } of turning) {
    const left = yield* spread([...already, id]);
    const own = Math.max(0, all - left);
    bars.push({ id, label, share: all > 0 ? own / all : 0, plusMinus: TO_P90 * Math.sqrt(own) });
  }
  return bars.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}
