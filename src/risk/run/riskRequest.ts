import type { RiskCentre } from "../centre/riskCentre";
import type { CaseYearInput } from "../cases/caseYear";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskOptions } from "../draw/riskOptions";
import type { RiskSizes } from "../estimate/riskSizes";

/** What an analysis is made of: plain data, so that a worker can make it. */
export interface RiskRequest {
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
  readonly figures: RiskFigures;
  readonly options: RiskOptions;
  /** The year whose drivers are sought; left out, none are. */
  readonly driversOf?: number | undefined;
  /** The cases of a small municipality in one year; left out where there are too many to tell one by one. */
  readonly cases?: CaseYearInput | undefined;
}
