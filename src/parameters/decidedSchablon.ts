import { yearOf } from "../calendar/day";
import { schablonbelopp } from "./schablonbelopp";
import type { DatedValue, Series } from "./types";

/** The decided schablonbelopp, one a year, the first known year first. */
export const decidedSchablon: readonly DatedValue[] = (
  schablonbelopp.series[0] as Series
).values.filter(({ status }) => status === "beslutad");

/** The newest decided one: what every later year is calculated from. */
export const lastDecided = decidedSchablon[decidedSchablon.length - 1] as DatedValue;

export const lastDecidedYear = yearOf(lastDecided.through ?? lastDecided.from);
