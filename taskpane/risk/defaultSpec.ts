import { type RiskDefaultId, riskDefaults } from "../../src/risk/defaults/riskDefaults";
import type { RiskDefault } from "../../src/risk/defaults/riskDefault";
import type { TypedSpec } from "../work/typedFigure";

/** A default as a field takes it: its name, unit and limits. */
export function defaultSpec(id: RiskDefaultId): TypedSpec {
  const { name, unit, min, max, whole }: RiskDefault = riskDefaults[id];
  return { label: name, unit, min, max, whole, above: false };
}
