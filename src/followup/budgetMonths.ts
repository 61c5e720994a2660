import { daysInMonth, daysInYear } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import type { PartBudget } from "./followedPart";

/**
 * The budget of each month, kr: the municipality's own, or the year's by the days of the months, since
 * assistance is granted by the week and costs as much every day.
 */
export function budgetMonths(budget: PartBudget, year: number): readonly Decimal[] {
  if (budget.kind === "months") return budget.amounts;
  return Array.from({ length: 12 }, (_, k) =>
    budget.amount.times(daysInMonth(year, k + 1)).div(daysInYear(year)),
  );
}

/** The budget of the year, kr: exact, also where the months of it are not. */
export function budgetYear(budget: PartBudget): Decimal {
  if (budget.kind === "year") return budget.amount;
  const [first, ...others] = budget.amounts;
  if (first === undefined) throw new Error("a budget by month has months");
  return others.reduce((sum, amount) => sum.plus(amount), first);
}
