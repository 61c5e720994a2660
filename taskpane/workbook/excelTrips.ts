import type { FillStep } from "./fillStep";

/** A request to Excel on the web may hold 5 MB; letters outside ASCII take up to six bytes each. */
export const LETTERS_A_TRIP = 700_000;

/** What is sent to Excel at one go. */
export interface Trip {
  readonly sheet: Excel.Worksheet;
  readonly steps: readonly FillStep[];
}

/** The steps of a sheet, gathered into trips that Excel takes. */
export function trips(sheet: Excel.Worksheet, steps: readonly FillStep[]): Trip[] {
  const gathered: FillStep[][] = [[]];
  let letters = 0;
  for (const step of steps) {
    if (letters > 0 && letters + step.letters > LETTERS_A_TRIP) {
      gathered.push([]);
      letters = 0;
    }
    gathered.at(-1)?.push(step);
    letters += step.letters;
  }
  return gathered.map((some) => ({ sheet, steps: some }));
}
