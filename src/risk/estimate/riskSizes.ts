import type { RiskFigures } from "../defaults/riskFigures";
import { type LssSize, lssSize } from "./lssSize";
import { type ProviderSize, providerSize } from "./providerSize";
import { type RatioSize, ratioSize } from "./ratioSize";
import type { RiskHistoryYear } from "./riskHistory";
import { type SfbSize, sfbSize } from "./sfbSize";

/** What the history says of how much each part of the cost swings. */
export interface RiskSizes {
  readonly sfb: SfbSize;
  readonly lss: LssSize;
  readonly provider: ProviderSize;
  readonly ratio: RatioSize;
}

/** The sizes of the swings from 0 or more years that are over, in any order; see each part. */
export function riskSizes(history: readonly RiskHistoryYear[], figures: RiskFigures): RiskSizes {
  return {
    sfb: sfbSize(history, figures),
    lss: lssSize(history, figures),
    provider: providerSize(history, figures),
    ratio: ratioSize(history, figures),
  };
}
