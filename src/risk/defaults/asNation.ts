import { type RiskDefaultId, riskDefaults } from "./riskDefaults";

/** Log-spread of weekly hours: ln(P90/P10) over the distance of the two in a normal distribution, women and men alike. */
const SFB_HOURS_SPREAD = 0.39;

const ours = (id: RiskDefaultId): number => riskDefaults[id].value;

/**
 * The defaults as in the nation, where a source tells them: those that are ours already, and for the spread in hours
 * SFB's recipients in place of what is assumed of LSS (Försäkringskassan, FK 2025/000542, Tabell 27 and 28).
 */
export const riskAsNation: Readonly<Partial<Record<RiskDefaultId, number>>> = {
  sfbTurnover: ours("sfbTurnover"),
  caseSpread: SFB_HOURS_SPREAD,
  childEnding: ours("childEnding"),
  adultEnding: ours("adultEnding"),
  newSfb: ours("newSfb"),
};
