/**
 * What is still to be invoiced, as Retro tells it: its mean stands in the scenario, its spread is added to a
 * year. Either a standard error, kr, or the bootstrap's own amounts, whose mean is taken away.
 */
export type KnownItem = { readonly year: number } & (
  { readonly standardError: number } | { readonly amounts: ArrayLike<number> }
);
