import { type RiskDefaultId, riskDefaults } from "./riskDefaults";

/** The value of each default, those that the user has changed in place of ours. */
export type RiskFigures = Readonly<Record<RiskDefaultId, number>>;

export function riskFigures(changed: Partial<RiskFigures> = {}): RiskFigures {
  const own = Object.entries(riskDefaults).map(([id, { value }]) => [id, value] as const);
  return { ...(Object.fromEntries(own) as RiskFigures), ...changed };
}
