/** What a view makes of the figures that are taken, said before they are. */
export interface Uses {
  /** Swedish sentences: what is filled in. */
  readonly taken: readonly string[];
  /** Swedish sentences: what is missing, or has to be known before it is used. */
  readonly problems: readonly string[];
}
