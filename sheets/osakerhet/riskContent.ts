import type { RiskYear } from "../../src/risk/results/riskByYear";
import type { TornadoBar } from "../../src/risk/results/tornado";

/** What the sheet tells of; kr. */
export interface RiskContent {
  /** The scenario that is drawn around. */
  readonly scenario: string;
  readonly municipality: string;
  readonly year: number;
  readonly years: readonly RiskYear[];
  readonly drivers: readonly TornadoBar[];
  /** What is told in words: the year, the budget, the own history, what it does not hold. */
  readonly texts: readonly string[];
  /** What it was drawn with: "Frö" and "1". */
  readonly options: readonly (readonly [name: string, value: string | number])[];
  readonly date: string;
}
