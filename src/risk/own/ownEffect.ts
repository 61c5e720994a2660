import type { OwnSpread } from "./ownSpread";

/** What one of the user's own values does to a year's cost at its knots. */
export interface OwnYearEffect {
  /** SFB and LSS as factors of the scenario's, the rest as kr added to it. */
  readonly sfb: readonly number[];
  readonly lss: readonly number[];
  readonly added: readonly number[];
}

/** One of the user's own values with its spread, and what the cost becomes along it. Plain data: a worker gets it too. */
export interface OwnEffect {
  readonly spread: OwnSpread;
  /** Values, rising, at which the forecast was calculated. */
  readonly knots: readonly number[];
  /** The values that the forecast takes; draws outside are counted, and calculated at the nearest that it takes. */
  readonly least: number;
  readonly most: number;
  /** One a year of the centre. */
  readonly years: readonly OwnYearEffect[];
}
