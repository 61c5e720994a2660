/** What one of the user's own values does to a year's cost at its knots. */
export interface OwnYearEffect {
  /** SFB and LSS as factors of the scenario's, the rest as kr added to it. */
  readonly sfb: readonly number[];
  readonly lss: readonly number[];
  readonly added: readonly number[];
}

/** One of the user's own values with its spread, and what the cost becomes along it. */
export interface OwnEffect {
  /** As the user names it. */
  readonly name: string;
  /** The value that is as likely to be passed as a uniform draw. */
  readonly valueAt: (u: number) => number;
  /** Values, rising, at which the forecast was calculated. */
  readonly knots: readonly number[];
  /** The values that the forecast takes; draws outside are counted, and calculated at the nearest that it takes. */
  readonly least: number;
  readonly most: number;
  /** One a year of the centre. */
  readonly years: readonly OwnYearEffect[];
}
