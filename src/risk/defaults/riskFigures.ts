import { type RiskDefaultId, riskDefaults } from "./riskDefaults";

/** The value of each default, those that the user has changed in place of ours. */
export type RiskFigures = Readonly<Record<RiskDefaultId, number>>;

/** Their ids, in the order in which they are shown. */
export const riskDefaultIds = Object.keys(riskDefaults) as readonly RiskDefaultId[];

export function riskFigures(changed: Partial<RiskFigures> = {}): RiskFigures {
  const own = riskDefaultIds.map((id) => [id, riskDefaults[id].value] as const);
  return { ...(Object.fromEntries(own) as RiskFigures), ...changed };
}
