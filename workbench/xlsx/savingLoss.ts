import { listCells } from "./listCells";

/** A formula that the file does not hold as a formula. */
export interface SavingLoss {
  readonly sheet: string;
  readonly cell: string;
  /** The function that Excel has not; its value is saved. Without it the formula is saved as text. */
  readonly missing?: string;
}

/** What to tell the user about formulas that were not saved as formulas, a sentence each function. */
export function savingNotes(losses: readonly SavingLoss[]): string[] {
  const unreadable = losses.filter(({ missing }) => missing === undefined);
  const functions = new Set(losses.flatMap(({ missing }) => missing ?? []));
  return [
    ...[...functions].map((name) => {
      const cells = losses.filter(({ missing }) => missing === name);
      return `Excel har inte funktionen ${name}. Värdet är sparat i stället för formeln i ${listCells(cells)}.`;
    }),
    ...(unreadable.length > 0
      ? [
          `Formler som inte går att tolka är sparade som text, eftersom Excel annars kallar filen skadad: ${listCells(unreadable)}.`,
        ]
      : []),
  ];
}
