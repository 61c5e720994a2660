import { Decimal } from "../exact/decimal";
import type { ProviderBridge } from "./providerBridge";

export interface BridgeRow {
  readonly label: string;
  readonly kronor: Decimal;
  readonly perHour: Decimal;
}

/**
 * The bridge as it is shown everywhere: from the revenue over each post to the cost, then the result
 * and the kommunbidrag that gives zero.
 */
export function bridgeRows(bridge: ProviderBridge): readonly BridgeRow[] {
  const { revenue, revenuePerHour, cost, costPerHour, posts, result, grantNeeded } = bridge;
  const resultPerHour = revenuePerHour.minus(costPerHour);
  return [
    { label: "Intäkt (schablonbeloppet)", kronor: revenue, perHour: revenuePerHour },
    ...posts,
    { label: "Kostnad", kronor: cost, perHour: costPerHour },
    { label: "Resultat", kronor: result, perHour: resultPerHour },
    {
      label: "Kommunbidrag för noll",
      kronor: grantNeeded,
      perHour: Decimal.max(0, resultPerHour.neg()),
    },
  ];
}
