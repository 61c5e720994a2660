import type * as index from "../../src/parameters/prisindex";
import { type MadeUp, seriesThrough } from "./seriesThrough";

/** The price index as it was known when the years after `lastYear` were not; see schablonThrough. */
export function indexThrough(lastYear: number, more: readonly MadeUp[] = []): typeof index {
  const { prisindex } = jest.requireActual<typeof index>("../../src/parameters/prisindex");
  return { prisindex: seriesThrough(prisindex, lastYear, more) };
}
