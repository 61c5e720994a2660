import type { RiskComponentId } from "../components/riskComponents";

/** The components that have one swing a year, and so may go together. */
export const yearlySwings = ["sfbShock", "lssShock", "providerResult", "sfbRatio"] as const;

export type YearlySwing = Extract<RiskComponentId, (typeof yearlySwings)[number]>;

/** How two yearly swings go together: −1 to 1, the correlation of their normal deviations. */
export interface Correlation {
  readonly between: readonly [YearlySwing, YearlySwing];
  readonly value: number;
}

/** Every two of them, in the order in which they are shown. */
export const swingPairs: readonly (readonly [YearlySwing, YearlySwing])[] = yearlySwings.flatMap(
  (one, i) => yearlySwings.slice(i + 1).map((other) => [one, other] as const),
);
