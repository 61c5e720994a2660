import { swedishNumber } from "../../src/exact/swedishNumber";

/** Cells of one array; as many as a sheet may have in a file. */
const LARGEST_ARRAY = 2_000_000;

/** Cells of all arrays in one recalculation: some ten seconds' work in products and comparisons. */
const MOST_IN_ALL = 25_000_000;

let taken = 0;

/** Called when a recalculation begins. */
export function forgetArrays(): void {
  taken = 0;
}

/** Counts an array that is about to be made; says in Swedish why it is not, where it is too large. */
export function takeArray(cells: number): string | undefined {
  if (cells > LARGEST_ARRAY) {
    return `Resultatet blir ${swedishNumber(cells)} celler; här får det vara högst ${swedishNumber(LARGEST_ARRAY)}. Minska antalet rader eller kolumner.`;
  }
  taken += cells;
  return taken > MOST_IN_ALL
    ? `Arbetsbokens matriser blir tillsammans fler än ${swedishNumber(MOST_IN_ALL)} celler. Minska områdena som formlerna räknar med.`
    : undefined;
}
