import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { lssCost } from "../../rules/lssCost";
import { sfbCost } from "../../rules/sfbCost";
import type { HistoryYear } from "../base/historyYear";
import { type Accuracy, accuracy, type ForecastOutturn } from "./accuracy";
import { type ResolvedHistoryYear, resolveHistory } from "./resolveHistory";

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
  readonly outturn: Decimal;
  /** kr; a method that has nothing to go on that year is left out. */
  readonly forecasts: Readonly<Partial<Record<BackTestMethod, Decimal>>>;
}

export interface BackTestAccuracy {
  readonly part: BackTestPart;
  readonly method: BackTestMethod;
  /** Over all years that the method has. */
  readonly own: Accuracy | undefined;
  /** Over the years that every method has, so that the methods can be compared. */
  readonly common: Accuracy | undefined;
}

export interface BackTest {
  readonly rows: readonly BackTestRow[];
  readonly accuracy: readonly BackTestAccuracy[];
}

type Forecasts = Partial<Record<BackTestMethod, Decimal>>;
type Volume = "sfbPersons" | "lssHours";

const ZERO = new Decimal(0);

/** Last year's volume, and that volume grown as it grew then. */
function naiveVolumes(
  years: readonly ResolvedHistoryYear[],
  place: number,
  volume: Volume,
): [last: Decimal | undefined, grown: Decimal | undefined] {
  const last = years[place - 1]?.[volume];
  const before = years[place - 2]?.[volume];
  const grows = last !== undefined && before !== undefined && !before.isZero();
  return [last, grows ? last.times(last).div(before) : undefined];
}

function partForecasts(
  years: readonly ResolvedHistoryYear[],
  place: number,
  part: "sfb" | "lss",
): Forecasts {
  const year = years[place] as ResolvedHistoryYear;
  const period = yearPeriod(year.number);
  const volume: Volume = part === "sfb" ? "sfbPersons" : "lssHours";
  const cost = (amount: Decimal): Decimal =>
    part === "sfb" ? sfbCost({ period, persons: amount }) : lssCost({ period, hours: amount });
  const model = cost(year[volume] ?? ZERO);
  const [last, grown] = naiveVolumes(years, place, volume);
  const budget = part === "sfb" ? year.budgetSfb : year.budgetLss;
  return {
    model,
    modelKnown: part === "sfb" ? model.plus(year.knownSfb ?? ZERO) : model,
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

function accuracies(rows: readonly BackTestRow[], part: BackTestPart): BackTestAccuracy[] {
  const own = rows.filter((row) => row.part === part);
  const history = own.map(({ outturn }) => outturn);
  const methods = backTestMethods.filter(({ id }) =>
    own.some(({ forecasts }) => forecasts[id] !== undefined),
  );
  const common = own.filter(({ forecasts }) =>
    methods.every(({ id }) => forecasts[id] !== undefined),
  );
  const pairs = (some: readonly BackTestRow[], method: BackTestMethod): ForecastOutturn[] =>
    some.flatMap(({ year, outturn, forecasts }) => {
      const forecast = forecasts[method];
      return forecast === undefined ? [] : [{ year, forecast, outturn }];
    });
  return methods.map(({ id }) => ({
    part,
    method: id,
    own: accuracy(pairs(own, id), history),
    common: accuracy(pairs(common, id), history),
  }));
}

/**
 * The model on known volumes against the outturn, beside naive forecasts and the municipality's own
 * budgets (docs/prognos.md). The naive ones know the year's schablon, which is decided before the year.
 */
export function backTest(history: readonly HistoryYear[]): BackTest {
  const years = resolveHistory(history);
  const rows = years.flatMap((year, place): BackTestRow[] => {
    const sfb = partForecasts(years, place, "sfb");
    const lss = partForecasts(years, place, "lss");
    const outturns = { sfb: year.outturnSfb ?? ZERO, lss: year.outturnLss ?? ZERO };
    return [
      { year: year.number, part: "sfb", outturn: outturns.sfb, forecasts: sfb },
      { year: year.number, part: "lss", outturn: outturns.lss, forecasts: lss },
      {
        year: year.number,
        part: "total",
        outturn: outturns.sfb.plus(outturns.lss),
        forecasts: summed(sfb, lss),
      },
    ];
  });
  return {
    rows,
    accuracy: (["sfb", "lss", "total"] as const).flatMap((part) => accuracies(rows, part)),
  };
}
