import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskSizes } from "../estimate/riskSizes";
import { atOnce } from "../../steps/atOnce";
import type { RiskDraws } from "./riskDraws";
import { RiskKernel } from "./riskKernel";
import type { RiskOptions } from "./riskOptions";
import { riskPlanOf } from "./riskPlanOf";

const USUAL_DRAWS = 10_000;
/** Draws × years between two rests: some milliseconds. */
const YEARS_A_STEP = 4_000;

/** The draws in steps of some milliseconds each: yields the share that is done; see {@link riskDrawsOf}. */
export function* riskDrawSteps(
  centre: RiskCentre,
  sizes: RiskSizes,
  figures: RiskFigures,
  options: RiskOptions = {},
): Generator<number, RiskDraws> {
  const plan = riskPlanOf(centre, sizes, figures, options);
  const { draws = USUAL_DRAWS } = options;
  const kernel = new RiskKernel(plan, draws);
  const step = Math.max(1, Math.floor(YEARS_A_STEP / centre.years.length));
  for (let r = 0; r < draws; r += 1) {
    if (r > 0 && r % step === 0) yield r / draws;
    kernel.draw(r);
  }
  return kernel.drawn();
}

/**
 * The cost of each year drawn many times around the scenario: kr, in float64, the same for the same seed on
 * every machine.
 *
 * @throws ModelError `invalid` for options that cannot be drawn from.
 */
export function riskDrawsOf(
  centre: RiskCentre,
  sizes: RiskSizes,
  figures: RiskFigures,
  options: RiskOptions = {},
): RiskDraws {
  return atOnce(riskDrawSteps(centre, sizes, figures, options));
}
