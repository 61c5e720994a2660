import type { Day } from "../../calendar/day";
import type { Decimal } from "../../exact/decimal";
import type { Change } from "./change";
import type { FieldKind } from "../fields/forecastField";

/** A checked change: its value exact, its dates as days. */
export interface ResolvedChange {
  readonly change: Change;
  readonly kind: FieldKind;
  readonly value: Decimal;
  readonly from: Day;
  /** Last day; undefined = to the end. */
  readonly through: Day | undefined;
  /** The scenario it stands in, and that scenario's place in the stack, the lowest 0. */
  readonly scenario: string;
  readonly layer: number;
  /** Layers that its scenario builds on: overruling them is what inheritance is for. */
  readonly inherits: ReadonlySet<number>;
}
