import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { lssCost } from "../../rules/lssCost";
import { sfbCost } from "../../rules/sfbCost";
import {
  comparedYears,
  type MethodAccuracy,
  methodAccuracy,
  type TestedYear,
} from "./methodAccuracy";
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

export interface BackTestRow extends TestedYear<BackTestMethod> {
  readonly part: BackTestPart;
}

export interface BackTestAccuracy extends MethodAccuracy<BackTestMethod> {
  readonly part: BackTestPart;
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
const ids = backTestMethods.map(({ id }) => id);

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
  const compared = (part: BackTestPart) =>
    comparedYears(of(part), ids, "model").map(({ year }) => year);
  return {
    rows,
    compared: {
      sfb: compared("sfb"),
      lss: compared("lss"),
      total: compared("total"),
    },
    accuracy: parts.flatMap((part) =>
      methodAccuracy(of(part), ids, "model").map((each) => ({ ...each, part })),
    ),
  };
}
