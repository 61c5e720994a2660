import { integerSum } from "./integerSum";
import type { SumOfProducts } from "./sumOfProducts";
import { twofoldSum } from "./twofoldSum";

/**
 * The double nearest to a·x·y/7 + b·z·w + c + d, for the decimals that the numbers were written as; or
 * undefined where that takes more than two doubles can tell (then Decimal has to do it).
 */
export const nearestSum: SumOfProducts = (a, x, y, b, z, w, c, d) =>
  integerSum(a, x, y, b, z, w, c, d) ?? twofoldSum(a, x, y, b, z, w, c, d);
