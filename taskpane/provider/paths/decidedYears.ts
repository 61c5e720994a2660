import { yearOf } from "../../../src/calendar/day";
import { schablonbelopp } from "../../../src/parameters/schablonbelopp";

const years = (schablonbelopp.series[0]?.values ?? [])
  .filter(({ status }) => status === "beslutad")
  .map(({ from }) => yearOf(from));

/** The years whose schablon is decided, the first and the last. */
export const decidedYears = { first: Math.min(...years), last: Math.max(...years) } as const;
