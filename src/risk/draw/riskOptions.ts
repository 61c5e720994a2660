import type { Correlation } from "../correlation/correlation";
import type { OwnEffect } from "../own/ownEffect";
import type { KnownItem } from "./knownItem";
import type { RiskComponentId } from "../components/riskComponents";
import type { RiskEvent } from "./riskEvent";

export interface RiskOptions {
  /** Default 10 000. */
  readonly draws?: number | undefined;
  /** A whole number; default 1. The same seed gives the same figures on every machine. */
  readonly seed?: number | undefined;
  /** Months of the year one by one, for a fan by month and what happens inside a year; default the year at once. */
  readonly monthly?: boolean | undefined;
  /** Components that are held at their centre. */
  readonly frozen?: readonly RiskComponentId[] | undefined;
  /** Components whose stream is that of another seed, for what each of them explains. */
  readonly swapped?:
    { readonly seed: number; readonly components: readonly RiskComponentId[] } | undefined;
  /** Between the yearly swings; default none. */
  readonly correlations?: readonly Correlation[] | undefined;
  readonly events?: readonly RiskEvent[] | undefined;
  /** Standard error of the base year's stock, persons (Retro's standard error over a person's cost). */
  readonly stockError?: number | undefined;
  readonly knownItem?: KnownItem | undefined;
  readonly ownValues?: readonly OwnEffect[] | undefined;
}
