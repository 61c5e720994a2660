import { seededStreams } from "../../random/seededStreams";
import type { UniformStream } from "../../random/uniformStream";
import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskSizes } from "../estimate/riskSizes";
import { checkOptions } from "./checkOptions";
import { type RiskComponentId, riskComponents } from "../components/riskComponents";
import type { RiskOptions } from "./riskOptions";
import type { RiskPlan } from "./riskPlan";

type Streams = Record<RiskComponentId, UniformStream>;

function streamsOf(seed: number): Streams {
  const streams = seededStreams(seed, riskComponents.length);
  return Object.fromEntries(riskComponents.map(({ id }, i) => [id, streams[i]])) as Streams;
}

/** What a run draws from. @throws ModelError `invalid` for options that cannot be drawn from. */
export function riskPlanOf(
  centre: RiskCentre,
  sizes: RiskSizes,
  figures: RiskFigures,
  options: RiskOptions,
): RiskPlan {
  checkOptions(options);
  const streams = streamsOf(options.seed ?? 1);
  const { swapped } = options;
  if (swapped !== undefined) {
    const others = streamsOf(swapped.seed);
    for (const id of swapped.components) streams[id] = others[id];
  }
  return { centre, sizes, figures, options, frozen: new Set(options.frozen), streams };
}
