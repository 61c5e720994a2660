import { ageEvents, type AgeEvent } from "../../src/cases/ages/ageEvents";
import {
  type ApplicationOutcome,
  applicationOutcomesSteps,
} from "../../src/cases/applications/applicationOutcomes";
import { oneMoreCase } from "../../src/cases/oneMore/oneMoreCase";
import type { OneMore } from "../../src/cases/oneMore/oneMoreOf";
import type { CaseFigures, RateOf } from "../../src/cases/sums/caseFigures";
import { figuresByCaseSteps, type OneCase } from "../../src/cases/sums/figuresByCase";
import { figuresOfSteps } from "../../src/cases/sums/figuresOf";
import { type PreparedCases, preparedCasesSteps } from "../../src/cases/sums/preparedCases";
import { sumOfFigures } from "../../src/cases/sums/sumOfFigures";
import { toDay, yearOf } from "../../src/calendar/day";
import { formatPeriod, monthPeriod, type Period } from "../../src/calendar/period";
import type { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import { seriesOf } from "../../src/parameters/required";
import { hourlyRate } from "../../src/rules/hourlyRate";
import type { OwnRates } from "../../src/rules/ownRates";
import { typedValue } from "../work/typedFigure";
import type { ReadList } from "./input/caseListKind";
import { UPLIFT } from "./uplift";

export interface PeriodFigures {
  /** "2026", "2026-03". */
  readonly name: string;
  readonly figures: CaseFigures;
  /** Of a schablon that is not decided, or with an application by its probability. */
  readonly forecast: boolean;
}

/** What a list comes to, about a year. */
export interface Calculated {
  readonly list: ReadList;
  readonly year: number;
  readonly rate: { readonly uplift: Decimal; readonly own: OwnRates | undefined };
  readonly whole: PeriodFigures;
  readonly months: readonly PeriodFigures[];
  /** From the year before to three years after. */
  readonly years: readonly PeriodFigures[];
  /** Worked out by the part that shows it, when it is opened. */
  readonly cases: () => Generator<undefined, readonly OneCase[]>;
  readonly applications: readonly ApplicationOutcome[];
  readonly ages: readonly AgeEvent[];
  /** How many of the year's cases have no year of birth. */
  readonly unborn: number;
  readonly oneMore: OneMore;
}

export type Evaluation =
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly field: "uplift" | undefined; readonly message: string };

interface Asked {
  readonly year: number;
  readonly uplift: string;
  readonly own: OwnRates | undefined;
}

const BEFORE = 1;
const AFTER = 3;
const MONTHS = 12;

/** The first year whose schablon is known. */
const FIRST_YEAR = yearOf(seriesOf(schablonbelopp).values[0]?.from ?? 0);

const monthsOf = (year: number): readonly Period[] =>
  Array.from({ length: MONTHS }, (_, place) => monthPeriod(year, place + 1));

function upliftOf(typed: string): Decimal {
  try {
    return typedValue(UPLIFT, typed);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError("invalid", error.message, ["uplift"]);
  }
}

/** Of a list, whatever is asked of it. */
const prepared = new WeakMap<ReadList["rows"], PreparedCases>();

function* preparedOf(rows: ReadList["rows"]): Generator<undefined, PreparedCases> {
  const known = prepared.get(rows) ?? (yield* preparedCasesSteps(rows));
  prepared.set(rows, known);
  return known;
}

/** Cases in force in a year whose rows tell no year of birth. */
function unbornIn(rows: ReadList["rows"], year: number): number {
  const [first, last] = [toDay(year, 1, 1), toDay(year, 12, 31)];
  const born = new Set(rows.filter(({ birth }) => birth !== undefined).map(({ key }) => key));
  const inForce = rows.filter(
    ({ key, from, through }) =>
      !born.has(key) && from <= last && (through === undefined || through >= first),
  );
  return new Set(inForce.map(({ key }) => key)).size;
}

function* evaluated(
  list: ReadList,
  { year, uplift: typed, own }: Asked,
): Generator<undefined, Calculated> {
  const { rows } = list;
  const uplift = upliftOf(typed);
  const rateOf: RateOf = (period) => hourlyRate(period, uplift, own);
  const all = yield* preparedOf(rows);
  const shown = Array.from({ length: BEFORE + 1 + AFTER }, (_, place) => year - BEFORE + place);
  const known = shown.filter((each) => each >= FIRST_YEAR);
  const periods = known.flatMap(monthsOf);
  const figures = yield* figuresOfSteps(all, periods, rateOf);
  const isWeighed = (through: number): boolean =>
    rows.some(
      ({ application }) =>
        application !== undefined &&
        application.probability > 0 &&
        application.probability < 1 &&
        application.from <= through,
    );
  const months = periods.map((period, place): PeriodFigures => ({
    name: formatPeriod(period),
    figures: figures[place] as CaseFigures,
    forecast: yearOf(period.from) > lastDecidedYear || isWeighed(period.through),
  }));
  const ofYear = (each: number): readonly PeriodFigures[] => {
    const first = known.indexOf(each) * MONTHS;
    return months.slice(first, first + MONTHS);
  };
  const years = known.map((each): PeriodFigures => {
    const own = ofYear(each);
    return {
      name: String(each),
      figures: sumOfFigures(own.map((month) => month.figures)),
      forecast: own.some((month) => month.forecast),
    };
  });
  yield undefined;
  const applications = yield* applicationOutcomesSteps(rows, monthsOf(year), rateOf);
  const ages = ageEvents(rows, year, year + AFTER);
  yield undefined;
  const unborn = unbornIn(rows, year);
  yield undefined;
  return {
    list,
    year,
    rate: { uplift, own },
    whole: years[known.indexOf(year)] as PeriodFigures,
    months: ofYear(year),
    years,
    cases: () => figuresByCaseSteps(all, monthsOf(year), rateOf),
    ...{ applications, ages, unborn },
    oneMore: oneMoreCase(rows, year, rateOf),
  };
}

/** What the list comes to, or what is wrong with what is typed beside it; yields between its steps. */
export function* evaluateSteps(list: ReadList, asked: Asked): Generator<undefined, Evaluation> {
  try {
    return { kind: "ok", ...(yield* evaluated(list, asked)) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const field = error.fields.includes("uplift") ? "uplift" : undefined;
    return { kind: "wrong", field, message: error.message };
  }
}

/** The years to choose among: from the list's first to five years ahead. */
export function yearChoices({ rows }: Pick<ReadList, "rows">, thisYear: number): readonly number[] {
  const AHEAD = 5;
  const starts = rows.map(({ from }) => yearOf(from));
  const first = Math.max(FIRST_YEAR, Math.min(thisYear, ...starts));
  return Array.from({ length: thisYear + AHEAD - first + 1 }, (_, place) => first + place);
}

/** kr in all. */
export const totalOf = ({ sfb, lss }: CaseFigures): Decimal => sfb.plus(lss);
