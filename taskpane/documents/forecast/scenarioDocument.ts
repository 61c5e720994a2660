import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";

export const DOCUMENT_FORMAT = "pa-kalkyl-scenarier";
/** Raised when the stored form changes; `migrations` then takes older documents here. */
export const DOCUMENT_VERSION = 1;

/** What is stored in a workbook and exported as a file. */
export interface ScenarioDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly version: typeof DOCUMENT_VERSION;
  readonly base: Base | null;
  /** A base that still lacks figures: kept so that a half-filled form is not lost. */
  readonly unfinished?: Base;
  readonly scenarios: readonly Scenario[];
  /** The last year of the forecast. */
  readonly lastYear?: number;
  /** The name that changed scenarios are signed with. */
  readonly author?: string;
}

/** Something stored that could not be used: kept as it was, so that nothing is lost by saving. */
export interface SetAside {
  readonly name: string;
  /** Why, and what to do, Swedish. */
  readonly reason: string;
  readonly raw: unknown;
}

export interface LoadedDocument {
  readonly document: ScenarioDocument;
  readonly setAside: readonly SetAside[];
}
