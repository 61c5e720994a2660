import type { CaseCost } from "../../sheets/cases/caseCost";
import type { Calculated } from "./evaluate";

/** The view's result as the sheets take it; `list` is its cells as a formula names them. */
export function costContent(calculated: Calculated, list: string): CaseCost {
  const { year, rate, years, months, whole, oneMore } = calculated;
  const own = [...(rate.own ?? [])].flatMap(([of, told]) =>
    "amount" in told ? [{ year: of, amount: told.amount }] : [],
  );
  return { list, year, uplift: rate.uplift, own, years, months, whole, oneMore };
}
