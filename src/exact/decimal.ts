import { Decimal as DecimalJs } from "decimal.js";

/**
 * The one exact number type of the model: decimal arithmetic with 40 significant digits.
 * A clone, so that no other user of decimal.js on the same page can change its settings.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = DecimalJs;

export type DecimalInput = Decimal | number | string;
