import { swedishNumber } from "../../exact/swedishNumber";
import { money } from "./money";
import type { ReconciledBase } from "./reconcileBase";

/** ”2025: utfall 7,0 mnkr, modellen 8,4 mnkr (+20 %).” */
export function reconciledText({ year, outturn, calibrated, agrees }: ReconciledBase): string {
  const share = Math.round((calibrated / outturn - 1) * 1000) / 10;
  const sign = share > 0 ? "+" : "";
  const difference = agrees ? "stämmer" : `${sign}${swedishNumber(share)}\u00a0%`;
  return `${year}: utfall ${money(outturn)}, modellen ${money(calibrated)} (${difference}).`;
}
