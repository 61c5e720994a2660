import { swedishNumber } from "../../exact/swedishNumber";
import type { Accuracy } from "./accuracy";

/** The mean error in words: MAPE, or MAE in kr where an outturn is 0. */
export function errorText({ mape, mae }: Accuracy): string {
  return mape === undefined
    ? `${swedishNumber(mae.toDecimalPlaces(0))} kr`
    : `${mape.times(100).toFixed(1).replace(".", ",")} %`;
}
