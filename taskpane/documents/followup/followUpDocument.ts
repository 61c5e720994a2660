import type { KeptForecast } from "../../../src/followup/keptForecast";
import type { FollowForm, FollowShown } from "../../followup/form";
import type { DocumentKind } from "../readDocument";

/** A kept forecast; one of the example is never held against one's own. */
export interface StoredForecast extends KeptForecast {
  readonly isExample: boolean;
}

/** What the view Uppföljning keeps in the workbook. */
export interface FollowUpWork {
  /** Undefined: nothing is begun. */
  readonly form: FollowForm | undefined;
  /** In the order that they were kept. */
  readonly kept: readonly StoredForecast[];
  readonly shown: FollowShown;
}

/** Three years of monthly forecasts. */
export const MOST_KEPT = 36;

/** Version 1 is the first, so there is nothing to migrate yet. */
export const followUpDocument: DocumentKind = {
  format: "pa-kalkyl-uppfoljning",
  version: 1,
  migrations: new Map(),
  content: "uppgifter till Uppföljning från PA-kalkyl",
};
