import type { Base } from "../../src/forecast/base/base";
import type { ForecastField } from "../../src/forecast/fields/forecastField";
import type { FieldId, SeriesId } from "../../src/forecast/fields/forecastFields";
import { firstSeriesYear } from "../../src/forecast/fields/firstSeriesYear";
import { forecastSections } from "../../src/forecast/fields/forecastSections";

/** A row of the base year's range. */
export interface IndataRow {
  readonly row: number;
  readonly field: ForecastField<FieldId>;
  /** Of a figure that is known by year. */
  readonly year?: number;
  readonly label: string;
}

/** Where the base year's range stands: its headings, the section names and a row a figure below. */
export interface IndataRows {
  readonly head: number;
  readonly last: number;
  readonly rows: readonly IndataRow[];
  readonly sections: readonly (readonly [row: number, name: string])[];
  /** The row of a figure, or undefined where it has none. */
  readonly rowOf: (id: FieldId, year?: number) => number | undefined;
}

/** The years with a known figure, and the first that may be filled in. */
function seriesYears({ series, values }: Base, id: SeriesId): readonly number[] {
  const known = (series[id] ?? []).map(({ year }) => year);
  const first = firstSeriesYear(id, Number(values.year));
  return [...new Set([...known, first])].sort((a, b) => a - b);
}

/** The rows of the base year: every figure and everything that holds until it is changed. */
export function indataRows(base: Base, head: number): IndataRows {
  const rows: IndataRow[] = [];
  const sections: [number, string][] = [];
  let row = head + 1;
  for (const { name, fields } of forecastSections) {
    sections.push([row, name]);
    row += 1;
    for (const field of fields) {
      if (field.kind === "amount" || field.kind === "takeover") continue;
      const years = field.kind === "series" ? seriesYears(base, field.id as SeriesId) : [undefined];
      for (const year of years) {
        const dated = year === undefined ? {} : { year };
        const label = year === undefined ? field.label : `${field.label} ${year}`;
        rows.push({ row, field, label, ...dated });
        row += 1;
      }
    }
  }
  return {
    head,
    last: row - 1,
    rows,
    sections,
    rowOf: (id, year) => rows.find((each) => each.field.id === id && each.year === year)?.row,
  };
}
