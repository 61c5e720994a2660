import { type Day, dayNumber } from "../../calendar/day";
import { exactPlus } from "../../exact/exactPlus";
import { foraldraavdragGrundlaggande } from "../../parameters/foraldraavdragGrundlaggande";
import { deductionAge } from "../../rules/deductionAge";
import { parentalDeduction } from "../../rules/parentalDeduction";
import type { Birth } from "../list/caseRow";
import { birthDay } from "./birthDay";

/** The ages at which the deduction changes: 4 a § and the bilaga of förordningen (1993:1091). */
export const DEDUCTION_AGES = [1, 7, 12, 18] as const;

/** The days from which the bilaga has a new version. */
export const DEDUCTION_VERSIONS: readonly Day[] = [
  ...new Set(
    foraldraavdragGrundlaggande.series.flatMap(({ values }) => values.map(({ from }) => from)),
  ),
].sort((a, b) => a - b);
/** Before it there was no schablon: what was deducted was tried for each child. */
const FIRST = DEDUCTION_VERSIONS[0] ?? 0;

/** Hours a week of the schablonavdrag on a day, at most `most`. */
function deducted(birth: Birth, day: Day, most: number): number {
  const born = birthDay(birth);
  const known = Math.max(day, FIRST);
  const age = known < born ? 0 : deductionAge(born, known);
  return Math.min(most, parentalDeduction({ age, day: known }).weekly.toNumber());
}

/** From the number of a day on, so many hours a week more than at the start of the row. */
export interface HoursStep {
  readonly from: number;
  readonly moreHours: number;
}

/**
 * How the hours of a child change after the row's first day, because the föräldraavdrag that they are after
 * becomes smaller: with the child's age and with a new version of the bilaga. `most` is what the child's
 * deductible hours allow, a week.
 */
export function deductionSteps(birth: Birth, start: Day, most: number): readonly HoursStep[] {
  const before = deducted(birth, start, most);
  return [...DEDUCTION_AGES.map((age) => birthDay(birth, age)), ...DEDUCTION_VERSIONS]
    .filter((day) => day > start)
    .sort((a, b) => a - b)
    .map((day) => ({
      from: dayNumber(day),
      moreHours: exactPlus(before, -deducted(birth, day, most)),
    }));
}
