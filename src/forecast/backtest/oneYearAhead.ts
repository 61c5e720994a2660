import { yearPeriod } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";
import { hourlyRate } from "../../rules/hourlyRate";
import { lssCost } from "../../rules/lssCost";
import { sfbCost } from "../../rules/sfbCost";
import type { BackTestPart } from "./backTest";
import {
  comparedYears,
  type MethodAccuracy,
  methodAccuracy,
  type TestedYear,
} from "./methodAccuracy";
import { hasLate, inOwnYears } from "./inOwnYears";
import { type GivenYear, type ResolvedHistoryYear, resolveHistory } from "./resolveHistory";

/** What could have been said before the year, each with what it builds on. */
export const aheadMethods = [
  { id: "budget", label: "Egen budget", knows: "beslutad före året" },
  {
    id: "lastVolume",
    label: "Förra årets volym till årets schablon",
    knows: "vet förra årets personer och timmar, och årets beslutade schablon",
  },
  {
    id: "lastCost",
    label: "Förra årets utfall uppräknat med schablonen",
    knows: "vet förra årets utfall, och årets beslutade schablon",
  },
] as const;

export type AheadMethod = (typeof aheadMethods)[number]["id"];

/** What was known at the end of the year before. */
export interface KnownBefore {
  readonly sfbPersons: Decimal | undefined;
  readonly lssHours: Decimal | undefined;
  /** The year's schablon, kr an hour: decided before the year. */
  readonly schablon: Decimal;
}

export interface AheadYear extends TestedYear<AheadMethod> {
  readonly part: BackTestPart;
  readonly known: KnownBefore;
}

type AheadAccuracy = MethodAccuracy<AheadMethod> & { readonly part: BackTestPart };

export interface AheadTest {
  /** Every year of the history but the first. */
  readonly years: readonly AheadYear[];
  /** All years of the history, the first among them. */
  readonly history: readonly number[];
  /** The years of each part that every method has, so that the methods can be compared. */
  readonly compared: Readonly<Record<BackTestPart, readonly number[]>>;
  readonly accuracy: readonly AheadAccuracy[];
  /** The same forecasts against the outturn with late invoices in their own years; empty where there are none. */
  readonly accrued: readonly AheadAccuracy[];
}

type Forecasts = Partial<Record<AheadMethod, Decimal>>;

const methods = aheadMethods.map(({ id }) => id);
const parts = ["sfb", "lss", "total"] as const;
/** SFB follows the days of the year, LSS its own hours. */
const SFB_DAYS = (year: number): Decimal =>
  hourlyRate(yearPeriod(year)).times(yearPeriod(year).days);
const LSS_RATE = (year: number): Decimal => hourlyRate(yearPeriod(year));

function raised(cost: Decimal | undefined, year: number, price: (year: number) => Decimal) {
  return cost?.times(price(year)).div(price(year - 1));
}

/** What the year before had cost as far as was known then: late invoices for years before it are not its own. */
const ownCost = (before: ResolvedHistoryYear | undefined): Decimal | undefined =>
  before?.lateSfb === undefined ? before?.outturnSfb : before.outturnSfb?.minus(before.lateSfb);

function sfbForecasts(before: ResolvedHistoryYear | undefined, year: ResolvedHistoryYear) {
  const persons = before?.sfbPersons;
  const lastVolume = persons && sfbCost({ period: yearPeriod(year.number), persons });
  const lastCost = raised(ownCost(before), year.number, SFB_DAYS);
  return forecasts(year.budgetSfb, lastVolume, lastCost);
}

function lssForecasts(before: ResolvedHistoryYear | undefined, year: ResolvedHistoryYear) {
  const hours = before?.lssHours;
  const lastVolume = hours && lssCost({ period: yearPeriod(year.number), hours });
  const lastCost = raised(before?.outturnLss, year.number, LSS_RATE);
  return forecasts(year.budgetLss, lastVolume, lastCost);
}

function forecasts(
  budget: Decimal | undefined,
  lastVolume: Decimal | undefined,
  lastCost: Decimal | undefined,
): Forecasts {
  return {
    ...(budget && { budget }),
    ...(lastVolume && { lastVolume }),
    ...(lastCost && { lastCost }),
  };
}

function summed(a: Forecasts, b: Forecasts): Forecasts {
  const sum = (method: AheadMethod) => {
    const other = b[method];
    return other && a[method]?.plus(other);
  };
  return forecasts(sum("budget"), sum("lastVolume"), sum("lastCost"));
}

const outturnsOf = ({ outturnSfb, outturnLss }: ResolvedHistoryYear) => ({
  sfb: outturnSfb,
  lss: outturnLss,
  total: outturnSfb && outturnLss?.plus(outturnSfb),
});

/** Of one year: SFB, LSS and both. */
function yearsOf(
  history: readonly ResolvedHistoryYear[],
  year: ResolvedHistoryYear,
): readonly AheadYear[] {
  const { number } = year;
  const outturn = outturnsOf(year);
  const before = history.find((each) => each.number === number - 1);
  const [sfbPersons, lssHours] = [before?.sfbPersons, before?.lssHours];
  const schablon = hourlyRate(yearPeriod(number));
  const sfb = sfbForecasts(before, year);
  const lss = lssForecasts(before, year);
  return [
    {
      year: number,
      part: "sfb",
      known: { sfbPersons, lssHours: undefined, schablon },
      outturn: outturn.sfb,
      forecasts: sfb,
    },
    {
      year: number,
      part: "lss",
      known: { sfbPersons: undefined, lssHours, schablon },
      outturn: outturn.lss,
      forecasts: lss,
    },
    {
      year: number,
      part: "total",
      known: { sfbPersons, lssHours, schablon },
      outturn: outturn.total,
      forecasts: summed(sfb, lss),
    },
  ];
}

function accuracies(
  years: readonly AheadYear[],
  history: readonly ResolvedHistoryYear[],
): readonly AheadAccuracy[] {
  return parts.flatMap((part) => {
    const outturns = history.map((year) => outturnsOf(year)[part]);
    const of = years.filter((each) => each.part === part);
    return methodAccuracy(of, methods, "lastVolume", outturns).map((each) => ({ ...each, part }));
  });
}

/** What was said, against a history whose late invoices stand in their own years. */
function accruedAccuracies(
  years: readonly AheadYear[],
  history: readonly ResolvedHistoryYear[],
): readonly AheadAccuracy[] {
  const outturns = new Map(history.map((year) => [year.number, outturnsOf(year)]));
  const moved = years.map((each) => ({ ...each, outturn: outturns.get(each.year)?.[each.part] }));
  return accuracies(moved, history);
}

/**
 * One year ahead: what would have been said of each year of the history at the end of the year before, against
 * what it came to. Known by then is
 * - the year before's persons in mean and hours, and what it had cost in the books;
 * - the year's schablon: the government sets it for the calendar year to come (5 § förordningen (1993:1091) om
 *   assistansersättning; each amount in `parameters/schablonbelopp` has an SFS number of the year before);
 * - the budget, decided before the year (kommunallagen (2017:725) 11 kap. 8–10 §§).
 * Not known are the year's own persons and hours, its late invoices, repayments and grants; so the outturn is the
 * booked one, with all of them in it. `last volume × new rate` is persons × 20 × days/7 × schablon for SFB and
 * hours × schablon for LSS; `last cost` is the year before's outturn times how days × schablon has changed, and
 * so carries the municipality's own price and nyttjandegrad. Late invoices that were booked that year for earlier ones
 * are not its own and are taken out first; those that came later were not known.
 *
 * A figure or a whole year may be missing: the methods that need it are left out that year, and the methods are
 * compared over the years that all of them have. kr.
 *
 * @throws ModelError as resolveHistory with gaps: a year twice, one whose schablon is not decided
 */
export function oneYearAhead(history: readonly GivenYear[]): AheadTest {
  const resolved = resolveHistory(history, { gaps: true });
  const years = resolved.slice(1).flatMap((year) => yearsOf(resolved, year));
  const of = (part: BackTestPart) => years.filter((each) => each.part === part);
  const compared = (part: BackTestPart) =>
    comparedYears(of(part), methods, "lastVolume").map(({ year }) => year);
  return {
    years,
    history: resolved.map(({ number }) => number),
    compared: { sfb: compared("sfb"), lss: compared("lss"), total: compared("total") },
    accuracy: accuracies(years, resolved),
    accrued: history.some(hasLate)
      ? accruedAccuracies(years, resolveHistory(inOwnYears(history), { gaps: true }))
      : [],
  };
}
