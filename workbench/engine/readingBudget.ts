import { swedishNumber } from "../../src/exact/swedishNumber";

/** Cells that formulas may read in one recalculation, areas counted in each formula: some eight seconds' work. */
export const MOST_READ = 300_000_000;

/** What to do about it; a sum that begins in the same row in every cell is the usual reason. */
export const READ_LESS =
  "Minska formlernas områden, eller räkna vidare på raden ovanför: =B1+A2 i stället för =SUMMA(A$1:A2).";

let read = 0;

/** Called when a recalculation begins. */
export function forgetReading(): void {
  read = 0;
}

/** Counts cells that a function is about to go through; says in Swedish why it does not, where they are too many. */
export function takeReading(cells: number): string | undefined {
  read += cells;
  return read > MOST_READ
    ? `Arbetsbokens formler läser tillsammans fler än ${swedishNumber(MOST_READ)} celler. ${READ_LESS}`
    : undefined;
}
