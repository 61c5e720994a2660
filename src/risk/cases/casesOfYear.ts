import type { CentreYear } from "../centre/riskCentre";
import type { CaseYearInput } from "./caseYear";
import type { RiskCase } from "./riskCase";

/** Fewer than this can be told case by case (docs/osakerhet.md, 8). */
const MOST_SFB = 30;
const MOST_LSS = 20;
const WEEK = 7;

/**
 * A year's persons as cases, where they are few: SFB persons as many, and LSS persons with the mean of their hours.
 * Undefined where there are too many of both, or none.
 */
export function casesOfYear(
  { sfbOpening, lssPersons, lssHours, days, schablon }: CentreYear,
  known?: readonly RiskCase[],
): CaseYearInput | undefined {
  const sfb = Math.round(sfbOpening);
  const lss = Math.round(lssPersons);
  if (known === undefined && (sfb + lss === 0 || (sfb >= MOST_SFB && lss >= MOST_LSS))) {
    return undefined;
  }
  const weeklyHours = lss === 0 ? 0 : (lssHours / lss) * (WEEK / days);
  const cases = known ?? [
    ...Array.from({ length: sfb }, (): RiskCase => ({ kind: "sfb" })),
    ...Array.from({ length: lss }, (): RiskCase => ({ kind: "lss", weeklyHours })),
  ];
  return { cases, days, rate: schablon };
}
