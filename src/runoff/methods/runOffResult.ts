import type { DevelopmentFactor } from "./developmentFactors";
import type { SigmaRule } from "./lastSigma";

export interface RunOffFigures {
  /** Invoiced so far. */
  readonly latest: number;
  /** Expected in the end. */
  readonly ultimate: number;
  /** ultimate − latest: what to book for invoices not yet received. */
  readonly outstanding: number;
  /** Mack's standard error of the outstanding and its two parts; null where it cannot be calculated. */
  readonly standardError: number | null;
  /** What chance does in the future, with known factors. */
  readonly processError: number | null;
  /** What the factors' own uncertainty does. */
  readonly parameterError: number | null;
}

export interface OriginRunOff extends RunOffFigures {
  readonly origin: string;
  /** Share of the ultimate that is invoiced at this age: 1 / the factors still to come. */
  readonly developed: number;
}

export interface RunOffResult {
  readonly method: "mack" | "bornhuetter-ferguson";
  readonly sigmaRule: SigmaRule;
  /** 1: no tail. */
  readonly tail: number;
  readonly factors: readonly DevelopmentFactor[];
  readonly origins: readonly OriginRunOff[];
  readonly total: RunOffFigures;
}
