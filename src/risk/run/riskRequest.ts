import type { BaseValueId } from "../../forecast/fields/forecastFields";
import type { ForecastRequest } from "../../forecast/forecast";
import type { CaseYearInput } from "../cases/caseYear";
import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskOptions } from "../draw/riskOptions";
import type { RiskSizes } from "../estimate/riskSizes";
import type { OwnSpread } from "../own/ownSpread";

/** The user's own spread of a figure of the base. */
export interface OwnFigure {
  readonly field: BaseValueId;
  readonly spread: OwnSpread;
}

/** The user's own spreads, and the forecast that they are tried in. */
export interface OwnFigures {
  readonly forecast: ForecastRequest;
  readonly figures: readonly OwnFigure[];
}

/** What draws are made of: plain data, so that a worker can make them. */
export interface RiskRequest {
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
  readonly figures: RiskFigures;
  readonly options: RiskOptions;
  readonly own?: OwnFigures | undefined;
  /** The year whose drivers are sought; left out, none are. */
  readonly driversOf?: number | undefined;
  /** The cases of a small municipality in one year; left out where there are too many to tell one by one. */
  readonly cases?: CaseYearInput | undefined;
}
