import type { BackTestMethod } from "../../src/forecast/backtest/backTest";
import type { PlacedHistory } from "./placeHistory";

/** The cells of a year in the history, by field. */
type Year = (id: Parameters<PlacedHistory["cell"]>[0]) => string;

/** The formulas of one year in the back-test, each "" where it has nothing to go on. */
export interface BackTestYear {
  readonly year: string;
  readonly outturn: string;
  readonly methods: Readonly<Record<BackTestMethod, string>>;
}

const unlessMissing = (cells: readonly string[], formula: string): string =>
  `=IF(COUNT(${cells.join(",")})=${cells.length},${formula},"")`;

/** SFB and LSS of a year by its own schablon. */
const cost = (year: string, persons: string, hours: string): string =>
  `PA.SFB(${year},${persons})+PA.LSS(${year},${hours})`;

const volumes = (of: Year): readonly [year: string, persons: string, hours: string] => [
  of("year"),
  of("sfbPersons"),
  of("lssHours"),
];

function lastVolume(own: Year, last: Year | undefined): string {
  if (last === undefined) return "";
  const [year, persons, hours] = volumes(last);
  const follows = `${year}=${own("year")}-1`;
  const formula = `IF(${follows},${cost(own("year"), persons, hours)},"")`;
  return unlessMissing([own("year"), year, persons, hours], formula);
}

function lastGrowth(own: Year, last: Year | undefined, before: Year | undefined): string {
  if (last === undefined || before === undefined) return "";
  const [year, persons, hours] = volumes(last);
  const [first, fewer, shorter] = volumes(before);
  const follows = `${year}=${own("year")}-1,${first}=${own("year")}-2`;
  const grown = cost(own("year"), `${persons}*${persons}/${fewer}`, `${hours}*${hours}/${shorter}`);
  return unlessMissing(
    [own("year"), year, persons, hours, first, fewer, shorter],
    `IF(AND(${follows},${fewer}<>0,${shorter}<>0),${grown},"")`,
  );
}

/**
 * A year's formulas as `backTest` calculates it for SFB and LSS together. `model` is the cell with the
 * model's own figure, which the known items are put on.
 */
export function backTestYear(history: PlacedHistory, place: number, model: string): BackTestYear {
  const of = (year: number): Year | undefined =>
    year < 0 ? undefined : (id) => history.cell(id, year);
  const own: Year = (id) => history.cell(id, place);
  const sum = (a: string, b: string): string => unlessMissing([a, b], `${a}+${b}`);
  const [year, persons, hours] = volumes(own);
  return {
    year: unlessMissing([year], year),
    outturn: sum(own("outturnSfb"), own("outturnLss")),
    methods: {
      model: unlessMissing(volumes(own), cost(year, persons, hours)),
      // SUM, since a year may have no known items.
      modelKnown: unlessMissing([model], `SUM(${model},${own("knownSfb")})`),
      lastVolume: lastVolume(own, of(place - 1)),
      lastGrowth: lastGrowth(own, of(place - 1), of(place - 2)),
      budget: sum(own("budgetSfb"), own("budgetLss")),
    },
  };
}
