import { examplePlaces, exampleTables } from "../../malmo/comparison/malmoComparison";
import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
import { ownFields, type OwnFigureId } from "../../src/comparison/ownYear";
import { typedText } from "../variance/typedRows";
import { type ComparisonForm, OWN_NAME, type TypedYear } from "./form";

export const OWN = "own";
export const EXAMPLE = examplePlaces[0]?.key ?? "";
const YEARS = 5;

interface StartingPoint {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  /** `thisYear`: fields of one's own are of the years before it. */
  readonly begin: (thisYear: number) => ComparisonForm;
}

/** Figures as one would type them. */
export const typedYear = (
  year: number,
  figures: Readonly<Partial<Record<OwnFigureId, number>>>,
): TypedYear => ({
  year,
  typed: Object.fromEntries(
    ownFields.flatMap(({ id }) => {
      const value = figures[id];
      return value === undefined ? [] : [[id, typedText(value)]];
    }),
  ),
});

const own = (thisYear: number): ComparisonForm => ({
  ...{ name: OWN_NAME, counted: "average", tables: [], origin: "Egna uppgifter" },
  years: Array.from({ length: YEARS }, (_, k) => ({ year: thisYear - YEARS + k, typed: {} })),
});

/** What the view can begin from: fields of one's own, and the tables of Malmö's report as examples. */
export const startingPoints: readonly StartingPoint[] = [
  { key: OWN, group: "Eget", name: "Egna uppgifter", begin: own },
  ...examplePlaces.map(({ key, title, name, counted, years }) => ({
    ...{ key, group: "Exempel", name: title },
    begin: (): ComparisonForm => ({
      ...{ name, counted, origin: title, example: MALMO_EXAMPLE },
      years: years.map(({ year, figures }) => typedYear(year, figures)),
      tables: exampleTables.map(({ places, ...table }) => ({
        ...table,
        places: places.map(({ name: place, values }) => ({
          name: place,
          values: values.map((value) => (value === undefined ? "" : String(value))),
        })),
      })),
    }),
  })),
];
