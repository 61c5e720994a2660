import type { Area } from "./area";
import type { Calculations } from "./calculations";
import type { ParameterPlan } from "./parameterPlan";

export interface OpenContext {
  readonly plan: ParameterPlan;
  readonly calculations: Calculations;
  /** What an argument is worth now: decides what kind of period it is. */
  readonly valueOf: (argument: string) => unknown;
  /** A cell of the formula's own sheet named with it; undefined of what is no single cell or number. */
  readonly qualified: (argument: string) => string | undefined;
  /** The range that an argument names; undefined of what is no range of cells. */
  readonly area: (argument: string) => Area | undefined;
}
