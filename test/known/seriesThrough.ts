import { yearOf } from "../../src/calendar/day";
import type { Parameter, Status } from "../../src/parameters/types";
import { wholeYear } from "../../src/parameters/wholeYear";

/** A made-up value of a year. */
export type MadeUp = readonly [year: number, value: number];

/** A parameter as it was known after a year, with made-up values after that, in every series or the named one. */
export function seriesThrough(
  parameter: Parameter,
  lastYear: number,
  more: readonly MadeUp[] = [],
  { status = "statistik", only }: { readonly status?: Status; readonly only?: string } = {},
): Parameter {
  const source = { title: "Påhittat värde för prov", place: "–" };
  const madeUp = more.map(([year, value]) => wholeYear(year, value, status, source));
  const series = parameter.series.map((each) => {
    const known = each.values.filter(({ from }) => yearOf(from) <= lastYear);
    const added = only === undefined || only === each.name ? madeUp : [];
    const last = known.at(-1);
    if (last === undefined || last.through !== undefined || added.length === 0)
      return { ...each, values: [...known, ...added] };
    const ended = { ...last, through: lastYear * 10_000 + 12_31 };
    return { ...each, values: [...known.slice(0, -1), ended, ...added] };
  });
  return { ...parameter, series };
}
