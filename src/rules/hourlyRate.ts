import { yearOf } from "../calendar/day";
import { formatPeriod, type Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { swedishKronor } from "../exact/swedishKronor";
import { ModelError } from "../modelError";
import { lastDecided, lastDecidedYear } from "../parameters/decidedSchablon";
import { schablonbelopp } from "../parameters/schablonbelopp";
import type { DatedValue, Series } from "../parameters/types";
import { entryOn, exactValue } from "../parameters/valueOn";
import { upratedRate } from "./upratedRate";
import { requireYearlyChange } from "./yearlyChange";

const series = schablonbelopp.series[0] as Series;
const firstKnown = series.values[0] as DatedValue;

/**
 * The schablonbelopp of a period, kr/hour. Decided values as they are; a later year is the last
 * decided value raised by `uplift` once a year, rounded each year as 5 § prescribes.
 *
 * @throws ModelError `unknown` before the first known year and for an undecided year without uplift.
 */
export function hourlyRate(period: Period, uplift?: Decimal): Decimal {
  const entry = entryOn(series, period.from);
  if (entry?.status === "beslutad") {
    // The rate follows the day of the assistance; a period with two rates has no one answer.
    if (entry.through === undefined || entry.through >= period.through) return exactValue(entry);
    throw new ModelError(
      "invalid",
      `Schablonbeloppet ändras under ${formatPeriod(period)}. Ange en månad eller en dag i stället.`,
    );
  }
  const year = yearOf(period.from);
  if (period.from < firstKnown.from) {
    throw new ModelError(
      "unknown",
      `Schablonbeloppet för ${year} finns inte i PA-kalkyl. Första kända år är ${yearOf(firstKnown.from)}; ` +
        "ange det eller ett senare.",
    );
  }
  if (uplift === undefined) {
    throw new ModelError(
      "unknown",
      `Schablonbeloppet för ${year} är inte beslutat. Sista beslutade år är ${lastDecidedYear} ` +
        `(${swedishKronor(exactValue(lastDecided))} kr). Ange uppräkning per år, till exempel 0,015, för att räkna vidare.`,
    );
  }
  requireYearlyChange(uplift, year, "Uppräkningen");
  let rate = exactValue(lastDecided);
  for (let reached = lastDecidedYear; reached < year; reached += 1) {
    rate = upratedRate(rate, uplift);
  }
  return rate;
}
