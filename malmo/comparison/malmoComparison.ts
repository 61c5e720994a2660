import type { OwnCount, OwnFigureId } from "../../src/comparison/ownYear";
import { invanare } from "../../src/parameters/invanare";
import { yearOf } from "../../src/calendar/day";
import { malmoReport } from "../figures/malmoReport";
import { MALMO_EXAMPLE } from "../malmoExample";
import {
  COMPARISON_YEARS,
  type ComparisonTable,
  KOLADA,
  LSS_OCTOBER,
  SFB_OCTOBER,
} from "../workbook/data/comparison";

type Figures = Readonly<Partial<Record<OwnFigureId, number>>>;

/** A place of the report as the comparison begins with it. */
export interface ExamplePlace {
  readonly key: string;
  readonly title: string;
  /** What the place is called in the tables. */
  readonly name: string;
  readonly counted: OwnCount;
  readonly years: readonly { readonly year: number; readonly figures: Figures }[];
}

const TKR = 1000;

function inhabitantsOf(place: string): ReadonlyMap<number, number> {
  const series = invanare.series.find(({ name }) => name === `invånare ${place}`);
  return new Map(series?.values.map(({ from, value }) => [yearOf(from), Number(value)]));
}

const withInhabitants = (place: string, year: number, figures: Figures): Figures => {
  const inhabitants = inhabitantsOf(place).get(year);
  return inhabitants === undefined ? figures : { inhabitants, ...figures };
};

/** Malmö's averages, hours and costs: the report's sections 8.1 and 8.2. */
const averages: ExamplePlace = {
  ...{ key: "malmo", title: `${MALMO_EXAMPLE} 2020–2025`, name: "Malmö", counted: "average" },
  years: malmoReport.map(({ year, sfb, lss }) => ({
    year,
    figures: withInhabitants("Malmö", year, {
      sfbPersons: sfb.persons,
      sfbCost: sfb.cost * TKR,
      lssPersons: lss.persons,
      lssHours: lss.hours,
      lssCost: lss.cost * TKR,
    }),
  })),
};

const rowOf = (table: ComparisonTable, place: string) =>
  table.rows.find(({ area }) => area === place)?.values ?? {};

/** Persons on 1 October, as the report gives them of each municipality. */
const inOctober = (place: string): ExamplePlace => ({
  key: `oktober-${place}`,
  title: `${MALMO_EXAMPLE}s jämförelse, ${place} 1 oktober`,
  ...{ name: place, counted: "october" },
  years: COMPARISON_YEARS.map((year) => ({
    year,
    figures: withInhabitants(place, year, {
      sfbPersons: rowOf(SFB_OCTOBER, place)[year] ?? 0,
      lssPersons: rowOf(LSS_OCTOBER, place)[year] ?? 0,
    }),
  })),
});

/** What the comparison can be tried with. */
export const examplePlaces: readonly ExamplePlace[] = [
  averages,
  ...["Malmö", "Göteborg", "Lund"].map(inOctober),
];

/** The report's comparison with riket, Skåne, Göteborg and Lund. */
export const exampleTables = [KOLADA, SFB_OCTOBER, LSS_OCTOBER].map(
  ({ heading, source, rows }) => ({
    title: heading,
    source,
    years: COMPARISON_YEARS,
    places: rows.map(({ area, values }) => ({
      name: area,
      values: COMPARISON_YEARS.map((year) => values[year]),
    })),
  }),
);
