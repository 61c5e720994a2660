/** Percentiles that are shown and may be booked. */
export const shares: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
