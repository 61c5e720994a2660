import { ModelError } from "../../modelError";
import type { Base } from "../base/base";
import { forecastNaming } from "../base/naming";
import { resolveBase } from "../base/resolveBase";
import type { ResolvedBase } from "../base/resolvedBase";

/** Where the figures were read, by field, or the field and year of a series. */
export type Places = Map<
  string,
  {
    /** As the figure is named: Budget 2027. */
    readonly text: string;
    /** As a message names its row: 4, 4 i indata. */
    readonly place: string;
    readonly row: number;
  }
>;

/**
 * A base checked and completed.
 *
 * @throws ModelError `invalid` about the rows that the figures were read from.
 */
export function resolvedAt(base: Base, places: Places): ResolvedBase {
  const placeOf = new Map([...places.values()].map(({ text, place }) => [text, place]));
  try {
    return resolveBase(base, forecastNaming(placeOf));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { kind, message, fields } = error;
    const rows = fields.flatMap((field) => places.get(field)?.row ?? []);
    throw new ModelError(kind, message, fields, rows);
  }
}
