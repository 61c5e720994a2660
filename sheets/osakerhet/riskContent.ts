import type { RiskYear } from "../../src/risk/results/riskByYear";
import type { ComponentIndices } from "../../src/risk/results/swappedIndices";
import type { TornadoBar } from "../../src/risk/results/tornado";

/** A figure that the spread is calculated from. */
export interface RiskDefaultRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The one that it stands in place of, or itself. */
  readonly ours: number;
  /** "antagande", "statistik" or "eget". */
  readonly status: string;
  readonly basis: string;
}

/** What the sheet tells of; kr. */
export interface RiskContent {
  /** The scenario that is drawn around. */
  readonly scenario: string;
  readonly municipality: string;
  readonly year: number;
  readonly years: readonly RiskYear[];
  readonly drivers: readonly TornadoBar[];
  /** What each of them explains by itself and with others; undefined where it was not asked for. */
  readonly interplay: readonly ComponentIndices[] | undefined;
  /** What is told in words: the year, the budget, the own history, what it does not hold. */
  readonly texts: readonly string[];
  /** What it was drawn with: "Frö" and "1". */
  readonly options: readonly (readonly [name: string, value: string | number])[];
  /** Every default that it was drawn with. */
  readonly defaults: readonly RiskDefaultRow[];
  readonly date: string;
}
