import type { Base } from "../../../src/forecast/base/base";
import type { SetAside } from "../../documents/forecast/scenarioDocument";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";

/** What the user works with in the tab Prognos, and what is kept in the workbook. Immutable. */
export interface Work {
  /** Undefined before anything is begun. It may lack figures; then nothing can be calculated yet. */
  readonly base: Base | undefined;
  readonly scenarios: readonly Scenario[];
  readonly lastYear: number;
  /** The name that scenarios are signed with when they are changed; undefined: none is given. */
  readonly author?: string;
  /** What was stored and could not be used. Kept, never thrown away by saving. */
  readonly setAside: readonly SetAside[];
}

/** Five years on is what a controller's plan spans. */
const YEARS_AHEAD = 5;
const SOME_YEAR = 2025;

export const emptyWork: Work = {
  base: undefined,
  scenarios: [],
  lastYear: SOME_YEAR + YEARS_AHEAD,
  setAside: [],
};

/** The base year, or undefined while it is not filled in. */
export function baseYearOf({ base }: Work): number | undefined {
  const year = Number(base?.values.year);
  return Number.isInteger(year) ? year : undefined;
}

/** The horizon that a new calculation begins with. */
export function usualLastYear(base: Base | undefined): number {
  return (baseYearOf({ ...emptyWork, base }) ?? SOME_YEAR) + YEARS_AHEAD;
}
