import { yearOf } from "../calendar/day";
import { formatPeriod, type Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { swedishKronor } from "../exact/swedishKronor";
import { ModelError } from "../modelError";
import { lastDecided, lastDecidedYear } from "../parameters/decidedSchablon";
import { schablonbelopp } from "../parameters/schablonbelopp";
import type { DatedValue, Series } from "../parameters/types";
import { entryOn, exactValue } from "../parameters/valueOn";
import type { OwnRates } from "./ownRates";
import { upratedRate } from "./upratedRate";
import { requireReachable, requireYearlyChange } from "./yearlyChange";

const series = schablonbelopp.series[0] as Series;
const firstKnown = series.values[0] as DatedValue;

/** The amount that is not decided, nor told: which year, and what would tell it. */
function undecided(year: number, missing: number, own: OwnRates | undefined): ModelError {
  const of = missing === year ? "" : ` (\u201dbelopp\u201d saknar ${missing})`;
  const advice =
    own === undefined
      ? "Ange uppräkning per år, till exempel 0,015, för att räkna vidare."
      : `Ange ${missing} i \u201dbelopp\u201d, eller uppräkning per år, till exempel 0,015, för åren utan eget värde.`;
  return new ModelError(
    "unknown",
    `Schablonbeloppet för ${year} är inte beslutat${of}. Sista beslutade år är ${lastDecidedYear} ` +
      `(${swedishKronor(exactValue(lastDecided))} kr). ${advice}`,
  );
}

/** The user's own amount of a year, kr/hour. */
function amountOf(own: OwnRates | undefined, year: number): Decimal | undefined {
  const told = own?.get(year);
  return told !== undefined && "amount" in told ? told.amount : undefined;
}

/** The rate of a later year: from the last own amount, or the last decided one, a step a year. */
function laterRate(year: number, uplift: Decimal | undefined, own: OwnRates | undefined): Decimal {
  let reached = year;
  while (reached > lastDecidedYear && amountOf(own, reached) === undefined) reached -= 1;
  const start = reached > lastDecidedYear ? amountOf(own, reached) : undefined;
  let rate = start ?? exactValue(lastDecided);
  while (reached < year) {
    reached += 1;
    const told = own?.get(reached);
    const change = told !== undefined && "uplift" in told ? told.uplift : uplift;
    if (change === undefined) throw undecided(year, reached, own);
    rate = upratedRate(rate, change);
  }
  return rate;
}

/**
 * The schablonbelopp of a period, kr/hour. Decided values as they are. A later year has the user's own
 * amount where there is one; else it is the year before raised by that year's own uplift, or by `uplift`,
 * rounded each year as 5 § prescribes.
 *
 * @throws ModelError `unknown` before the first known year and for an undecided year that neither `uplift`
 * nor `own` tells.
 */
export function hourlyRate(period: Period, uplift?: Decimal, own?: OwnRates): Decimal {
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
  if (uplift === undefined && own === undefined) throw undecided(year, year, own);
  if (uplift !== undefined) requireYearlyChange(uplift, year, "Uppräkningen");
  requireReachable(year);
  return laterRate(year, uplift, own);
}
