import type { UniformStream } from "../../random/uniformStream";
import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskSizes } from "../estimate/riskSizes";
import type { RiskComponentId } from "../components/riskComponents";
import type { RiskOptions } from "./riskOptions";

/** All that a run draws from, checked and made ready. */
export interface RiskPlan {
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
  readonly figures: RiskFigures;
  readonly options: RiskOptions;
  readonly frozen: ReadonlySet<RiskComponentId>;
  readonly streams: Readonly<Record<RiskComponentId, UniformStream>>;
}
