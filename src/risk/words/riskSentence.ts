import type { RiskYear } from "../results/riskByYear";
import type { ShownAmount } from "./shownAmount";

interface As {
  readonly amount: ShownAmount;
  /** "mnkr". */
  readonly unit: string;
}

/**
 * "Med svängningar som de hittillsvarande blir kostnaden 2026 i 8 fall av 10 mellan 357,9 och 398,7 mnkr; mitten
 * är 377,8."
 */
export function riskSentence({ year, total }: RiskYear, { amount, unit }: As): string {
  const { p10, p50, p90 } = total;
  return `Med svängningar som de hittillsvarande blir kostnaden ${year} i 8 fall av 10 mellan ${amount(p10)} och ${amount(p90)}\u00a0${unit}; mitten är ${amount(p50)}.`;
}
