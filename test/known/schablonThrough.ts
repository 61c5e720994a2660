import { yearOf } from "../../src/calendar/day";
import { wholeYear } from "../../src/parameters/wholeYear";
import type * as schablon from "../../src/parameters/schablonbelopp";

/**
 * The schablonbelopp as it was known when the years after `lastYear` were not decided. For jest.mock: what
 * is worked out for an undecided year holds whatever has been decided since. `more` are made-up years.
 */
export function schablonThrough(
  lastYear: number,
  more: readonly (readonly [year: number, amount: number])[] = [],
): typeof schablon {
  const madeUp = more.map(([year, amount]) =>
    wholeYear(year, amount, "beslutad", { title: "Påhittat belopp för prov", place: "–" }),
  );
  const { schablonbelopp } = jest.requireActual<typeof schablon>(
    "../../src/parameters/schablonbelopp",
  );
  const series = schablonbelopp.series.map((each) => ({
    ...each,
    values: [...each.values.filter(({ from }) => yearOf(from) <= lastYear), ...madeUp],
  }));
  return { schablonbelopp: { ...schablonbelopp, series } };
}
