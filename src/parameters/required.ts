import { formatDay, type Day } from "../calendar/day";
import { ModelError } from "../modelError";
import type { DatedValue, Parameter, Series } from "./types";
import { entryOn } from "./valueOn";

/** The one series of a parameter that has only one, or the series of a name. */
export function seriesOf(parameter: Parameter, name?: string): Series {
  const series = parameter.series.find((each) => name === undefined || each.name === name);
  if (series === undefined) throw new Error(`${parameter.id} has no series ${name ?? ""}`);
  return series;
}

/** The entry of a day, or without a day the latest one; `unknown` where the series has none. */
export function requiredEntry(series: Series, day?: Day): DatedValue {
  const entry = day === undefined ? series.values.at(-1) : entryOn(series, day);
  if (entry !== undefined) return entry;
  const when = day === undefined ? "" : ` för ${formatDay(day)}`;
  const first = series.values[0];
  const from = first === undefined ? "" : ` Den är känd från ${formatDay(first.from)}.`;
  throw new ModelError(
    "unknown",
    `Uppgiften \u201d${series.name}\u201d är inte känd${when}.${from}`,
  );
}
