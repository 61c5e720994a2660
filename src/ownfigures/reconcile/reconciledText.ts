import { swedishNumber } from "../../exact/swedishNumber";
import type { ReconciledBase } from "./reconcileBase";

type Compared = Pick<ReconciledBase, "year" | "outturn" | "calibrated" | "agrees">;

/** ”2025: utfall 7,0 mnkr, modellen 8,4 mnkr (+20 %).”; `money` says kronor in the unit that is chosen. */
export function reconciledText(
  { year, outturn, calibrated, agrees }: Compared,
  money: (kronor: number) => string,
): string {
  const share = Math.round((calibrated / outturn - 1) * 1000) / 10;
  const sign = share > 0 ? "+" : "";
  const difference = agrees ? "stämmer" : `${sign}${swedishNumber(share)}\u00a0%`;
  return `${year}: utfall ${money(outturn)}, modellen ${money(calibrated)} (${difference}).`;
}
