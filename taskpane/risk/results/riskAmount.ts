import { Decimal } from "../../../src/exact/decimal";
import { rounded, type ShownUnit } from "../../forecast/results/shownUnit";
import { withDecimals } from "../../shared/numbers";

/** A drawn amount as it is shown: rounded as the forecast beside it. */
export const riskAmount =
  (shown: ShownUnit) =>
  (kronor: number): string =>
    withDecimals(rounded(new Decimal(kronor), shown), shown.decimals);
