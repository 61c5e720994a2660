import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { lssCost } from "../../rules/lssCost";
import { sfbCost } from "../../rules/sfbCost";
import { type Accuracy, accuracy, type ForecastOutturn } from "./accuracy";
import { type GivenYear, type ResolvedHistoryYear, resolveHistory } from "./resolveHistory";

/**
 * The methods, in the order in which they are shown, each with what it knows beforehand: without it a low
 * error says too much.
 */
export const backTestMethods = [
  { id: "model", label: "Modellen med årets volym", knows: "vet årets volym och schablon" },
  {
    id: "modelKnown",
    label: "Modellen med årets volym och kända poster",
    knows: "vet dessutom årets kända poster",
  },
  {
    id: "lastVolume",
    label: "Förra årets volym",
    knows: "vet förra årets volym och årets schablon",
  },
  {
    id: "lastGrowth",
    label: "Förra årets volymökning",
    knows: "vet de två senaste årens volym och årets schablon",
  },
  { id: "budget", label: "Egen budget", knows: "beslutad före året" },
] as const;

export type BackTestMethod = (typeof backTestMethods)[number]["id"];
export type BackTestPart = "sfb" | "lss" | "total";

export interface BackTestRow {
  readonly year: number;
  readonly part: BackTestPart;
  /** kr; undefined where it is not known. */
  readonly outturn: Decimal | undefined;
  /** kr; a method that has nothing to go on that year is left out. */
  readonly forecasts: Readonly<Partial<Record<BackTestMethod, Decimal>>>;
}

export interface BackTestAccuracy {
  readonly part: BackTestPart;
  readonly method: BackTestMethod;
  /** Over all years that the method has. */
  readonly own: Accuracy | undefined;
  /** Over the compared years. */
  readonly common: Accuracy | undefined;
}

export interface BackTest {
  readonly rows: readonly BackTestRow[];
  /** The years of each part that every method has, so that the methods can be compared. */
  readonly compared: Readonly<Record<BackTestPart, readonly number[]>>;
  readonly accuracy: readonly BackTestAccuracy[];
}

type Forecasts = Partial<Record<BackTestMethod, Decimal>>;
type Volume = "sfbPersons" | "lssHours";

const ZERO = new Decimal(0);
const parts = ["sfb", "lss", "total"] as const;

/** Last year's volume, and that volume grown as it grew then. */
function naiveVolumes(
  years: readonly ResolvedHistoryYear[],
  year: number,
  volume: Volume,
): [last: Decimal | undefined, grown: Decimal | undefined] {
  const of = (wanted: number) => years.find(({ number }) => number === wanted)?.[volume];
  const last = of(year - 1);
  const before = of(year - 2);
  const grows = last !== undefined && before !== undefined && !before.isZero();
  return [last, grows ? last.times(last).div(before) : undefined];
}

function partForecasts(
  years: readonly ResolvedHistoryYear[],
  year: ResolvedHistoryYear,
  part: "sfb" | "lss",
): Forecasts {
  const period = yearPeriod(year.number);
  const volume: Volume = part === "sfb" ? "sfbPersons" : "lssHours";
  const cost = (amount: Decimal): Decimal =>
    part === "sfb" ? sfbCost({ period, persons: amount }) : lssCost({ period, hours: amount });
  const own = year[volume];
  const model = own && cost(own);
  const [last, grown] = naiveVolumes(years, year.number, volume);
  const budget = part === "sfb" ? year.budgetSfb : year.budgetLss;
  const known = (part === "sfb" ? year.knownSfb : undefined) ?? ZERO;
  return {
    ...(model && { model, modelKnown: model.plus(known) }),
    ...(last && { lastVolume: cost(last) }),
    ...(grown && { lastGrowth: cost(grown) }),
    ...(budget && { budget }),
  };
}

function summed(a: Forecasts, b: Forecasts): Forecasts {
  const both: Forecasts = {};
  for (const { id } of backTestMethods) {
    const one = a[id];
    const other = b[id];
    if (one !== undefined && other !== undefined) both[id] = one.plus(other);
  }
  return both;
}

const methodsOf = (rows: readonly BackTestRow[]) =>
  backTestMethods.filter(({ id }) => rows.some(({ forecasts }) => forecasts[id] !== undefined));

/** The rows that have an outturn, the model and every method that any row has. */
function comparedRows(rows: readonly BackTestRow[]): readonly BackTestRow[] {
  const methods = methodsOf(rows);
  return rows.filter(
    ({ outturn, forecasts }) =>
      outturn !== undefined &&
      forecasts.model !== undefined &&
      methods.every(({ id }) => forecasts[id] !== undefined),
  );
}

function accuracies(rows: readonly BackTestRow[], part: BackTestPart): BackTestAccuracy[] {
  const history = rows.map(({ outturn }) => outturn);
  const pairs = (some: readonly BackTestRow[], method: BackTestMethod): ForecastOutturn[] =>
    some.flatMap(({ year, outturn, forecasts }) => {
      const forecast = forecasts[method];
      return forecast === undefined || outturn === undefined ? [] : [{ year, forecast, outturn }];
    });
  return methodsOf(rows).map(({ id }) => ({
    part,
    method: id,
    own: accuracy(pairs(rows, id), history),
    common: accuracy(pairs(comparedRows(rows), id), history),
  }));
}

/** Of one year: SFB, LSS and both. */
function rowsOf(
  years: readonly ResolvedHistoryYear[],
  year: ResolvedHistoryYear,
): readonly BackTestRow[] {
  const sfb = partForecasts(years, year, "sfb");
  const lss = partForecasts(years, year, "lss");
  const { number, outturnSfb, outturnLss } = year;
  const both = outturnSfb && outturnLss?.plus(outturnSfb);
  return [
    { year: number, part: "sfb", outturn: outturnSfb, forecasts: sfb },
    { year: number, part: "lss", outturn: outturnLss, forecasts: lss },
    { year: number, part: "total", outturn: both, forecasts: summed(sfb, lss) },
  ];
}

/**
 * The model on known volumes against the outturn, beside naive forecasts and the municipality's own
 * budgets (docs/prognos.md). The naive ones know the year's schablon, which is decided before the year.
 * With `gaps` figures may be missing, as resolveHistory says.
 *
 * @throws ModelError as resolveHistory
 */
export function backTest(
  history: readonly GivenYear[],
  options: { readonly gaps?: boolean } = {},
): BackTest {
  const years = resolveHistory(history, options);
  const rows = years.flatMap((year) => rowsOf(years, year));
  const of = (part: BackTestPart) => rows.filter((row) => row.part === part);
  const comparedYears = (part: BackTestPart) => comparedRows(of(part)).map(({ year }) => year);
  return {
    rows,
    compared: {
      sfb: comparedYears("sfb"),
      lss: comparedYears("lss"),
      total: comparedYears("total"),
    },
    accuracy: parts.flatMap((part) => accuracies(of(part), part)),
  };
}
