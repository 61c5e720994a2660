import type { Decimal } from "../exact/decimal";

/** AB: the divisor that overtime and jour are calculated with. */
export const HOURS_OF_A_MONTH = 165;

/** Timlön = månadslön / 165, kr (AB). */
export function hourlyPay(monthlyPay: Decimal): Decimal {
  return monthlyPay.div(HOURS_OF_A_MONTH);
}
