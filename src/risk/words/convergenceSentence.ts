import { swedishNumber } from "../../exact/swedishNumber";
import type { RiskYear } from "../results/riskByYear";

/** More draws tell nothing more once P90 is this well known, in half-widths of the interval. */
const ENOUGH = 0.02;
const THOUSAND = 1000;

/** How many draws, how well known P90 is by them, and whether more would help. */
export function convergenceSentence(
  { total: { p10, p90, p90Error } }: RiskYear,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): string {
  const half = (p90 - p10) / 2;
  const drawn = `${swedishNumber(draws)} dragningar, frö ${seed}.`;
  if (!(half > 0)) return `${drawn} Inget svänger, så P90 är exakt.`;
  const share = p90Error / half;
  const percent = swedishNumber(Math.round(share * 1000) / 10);
  const error = `Medelfelet i P90 av antalet dragningar är ${swedishNumber(Math.round(p90Error / THOUSAND))}\u00a0tkr, ${percent}\u00a0% av halva intervallet`;
  return share <= ENOUGH
    ? `${drawn} ${error}: fler dragningar ändrar inget att tala om.`
    : `${drawn} ${error}. Över 2\u00a0%: fler dragningar ger säkrare tal.`;
}
