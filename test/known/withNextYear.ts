import { yearOf } from "../../src/calendar/day";
import type { DatedValue, Parameter } from "../../src/parameters/types";
import { type MadeUp, seriesThrough } from "./seriesThrough";

/** A parameter with a made-up value for the year after the last of its first series, and that value. */
export function withNextYear(
  parameter: Parameter,
  value: number,
): { readonly parameter: Parameter; readonly madeUp: MadeUp } {
  const [series] = parameter.series;
  const last = series?.values.at(-1) as DatedValue;
  const lastYear = yearOf(last.through ?? last.from);
  const madeUp = [lastYear + 1, value] as const;
  const only = series?.name ?? "";
  return { parameter: seriesThrough(parameter, lastYear, [madeUp], { only }), madeUp };
}
