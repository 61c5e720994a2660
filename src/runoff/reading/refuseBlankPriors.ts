import { ModelError } from "../../modelError";
import type { Triangle } from "../triangle/triangle";

/**
 * Stops expected amounts of 0 beside periods that have invoices, where they come from a cell: Excel has sent
 * 0 for blank cells, and then nothing would be left to wait for. One amount is for every period.
 *
 * @throws ModelError `invalid` naming the period.
 */
export function refuseBlankPriors(
  { rows, origins }: Triangle,
  priors: readonly (number | null)[],
): void {
  const blank = rows.findIndex(
    (row, i) =>
      (priors.length === 1 ? priors[0] : priors[i]) === 0 && row.some((value) => value !== 0),
  );
  if (blank < 0) return;
  throw new ModelError(
    "invalid",
    `Det förväntade beloppet för perioden ${origins[blank] ?? ""} är 0, men den har fakturor: då väntas inget mer. ` +
      `Lämna det tomt om perioden ska räknas ur triangeln.`,
    ["prior"],
  );
}
