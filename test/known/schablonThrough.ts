import type * as schablon from "../../src/parameters/schablonbelopp";
import { type MadeUp, seriesThrough } from "./seriesThrough";

/**
 * The schablonbelopp as it was known when the years after `lastYear` were not decided. For jest.mock: what
 * is worked out for an undecided year holds whatever has been decided since. `more` are made-up years.
 */
export function schablonThrough(lastYear: number, more: readonly MadeUp[] = []): typeof schablon {
  const { schablonbelopp } = jest.requireActual<typeof schablon>(
    "../../src/parameters/schablonbelopp",
  );
  return { schablonbelopp: seriesThrough(schablonbelopp, lastYear, more, { status: "beslutad" }) };
}
