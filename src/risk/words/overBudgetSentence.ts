import { probabilityText } from "../results/probabilityText";
import type { RiskYear } from "../results/riskByYear";
import type { ShownAmount } from "./shownAmount";

/** How likely it is that the year passes its budget, and by how much then; that no budget is known. */
export function overBudgetSentence(
  { year, total: { over } }: RiskYear,
  { amount, unit }: { readonly amount: ShownAmount; readonly unit: string },
): string {
  if (over === undefined) {
    return `Budget för ${year} saknas. Fyll i den i Prognos, så visas sannolikheten att den överskrids.`;
  }
  const budget = `${amount(over.budget)}\u00a0${unit}`;
  const chance = `Sannolikheten att budgeten ${budget} överskrids är ${probabilityText(over.probability)}`;
  return over.overshoot === undefined
    ? `${chance}.`
    : `${chance}. Händer det blir det i medeltal ${amount(over.overshoot)}\u00a0${unit} över.`;
}
