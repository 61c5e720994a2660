const STEP = 5;

/** A probability as it may be told: to five per cent, and at the ends no closer than that. */
export function probabilityText(probability: number): string {
  const percent = 100 * probability;
  if (percent < STEP) return "under 5\u00a0%";
  if (percent > 100 - STEP) return "över 95\u00a0%";
  return `${Math.round(percent / STEP) * STEP}\u00a0%`;
}
