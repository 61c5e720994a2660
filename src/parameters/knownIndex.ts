import { yearOf } from "../calendar/day";
import { prisindex } from "./prisindex";
import { seriesOf } from "./required";
import type { DatedValue } from "./types";

/** The price index, one value a year. */
export const indexSeries = seriesOf(prisindex);
export const firstIndex = indexSeries.values[0] as DatedValue;
/** The newest known one: what later years are calculated from. */
export const lastIndex = indexSeries.values.at(-1) as DatedValue;

export const lastIndexYear = yearOf(lastIndex.from);
