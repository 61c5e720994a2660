import type { FieldId } from "../fields/forecastFields";
import { knownField } from "../fields/fieldOf";

/** How a message names a figure: its label and year, and its row where it comes from a range. */
export type Naming = (id: FieldId, period?: string) => string;

/** ”Budget”, ”Budget 2027”. With rows, keyed as the text itself: Rad 4 (”Budget 2027”). */
export function forecastNaming(rows?: ReadonlyMap<string, string>): Naming {
  return (id, period) => {
    const { label } = knownField(id);
    const text = period === undefined ? label : `${label} ${period}`;
    const row = rows?.get(text);
    return row === undefined ? `\u201d${text}\u201d` : `Rad ${row} (\u201d${text}\u201d)`;
  };
}
