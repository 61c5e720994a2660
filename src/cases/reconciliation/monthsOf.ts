import { monthOf, yearOf } from "../../calendar/day";
import { formatPeriod, type Period } from "../../calendar/period";
import { ModelError } from "../../modelError";
import { orderedPeriods } from "../sums/figuresOf";

/**
 * The months of years and months, in order of time, each as year × 12 + month − 1.
 *
 * @throws ModelError `invalid` for a day, and for periods that overlap.
 */
export function monthsOf(periods: readonly Period[]): readonly number[] {
  return orderedPeriods(periods).flatMap((period) => {
    if (period.kind === "day") {
      throw new ModelError(
        "invalid",
        `Perioden ${formatPeriod(period)} är en dag, men fakturor stäms av månad för månad. Ange ett år (2025) eller en månad som text ("2025-03").`,
      );
    }
    const first = yearOf(period.from) * 12 + monthOf(period.from) - 1;
    const last = yearOf(period.through) * 12 + monthOf(period.through) - 1;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });
}
