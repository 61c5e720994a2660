const CHANGED = ", ändrat";

/** Where the figures come from, when they are no longer as they came. */
export const changedOrigin = (origin: string): string =>
  origin.endsWith(CHANGED) ? origin : `${origin}${CHANGED}`;
