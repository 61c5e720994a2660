import type { RiskYear } from "../../src/risk/results/riskByYear";

/** Whose interval is told, and beside what. */
export interface IntervalProps {
  /** The scenario whose total it stands beside; left out, the one that Osäkerhet is about. */
  readonly scenario?: { readonly id: string | undefined };
  /** Left out, the first year of the forecast. */
  readonly year?: number;
  /** What stands before it, where it is not of the figures beside it alone. */
  readonly lead?: string;
  /** Whose figures it stands beside; left out, the forecast's own. */
  readonly isExample?: boolean;
  /** Hears the year's figures when they are drawn, for a text that tells them too; undefined while there are none. */
  readonly onTold?: (told: RiskYear | undefined) => void;
}
