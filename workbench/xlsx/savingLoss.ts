import { listCells } from "./listCells";

/** A cell that the file does not hold as it is here. */
export interface SavingLoss {
  readonly sheet: string;
  readonly cell: string;
  /**
   * The formula cannot be read and is saved as text; Excel has not the function; a table is saved
   * without its formula, for other programs; Excel has no format with quarters; the text is longer
   * than Excel has room for.
   */
  readonly kind: "unreadable" | "missing" | "table" | "quarter" | "long";
  /** The function that Excel has not. */
  readonly name?: string;
}

const SENTENCES: readonly (readonly [SavingLoss["kind"], (cells: string) => string])[] = [
  [
    "unreadable",
    (cells) =>
      `Formler som inte går att tolka är sparade som text, eftersom Excel annars kallar filen skadad: ${cells}.`,
  ],
  [
    "table",
    (cells) =>
      `Tabeller som en funktion fyller flera celler med är sparade som värden utan formel, eftersom andra program än Excel inte kan visa dem annars: ${cells}. Spara också för Excel om formlerna ska finnas kvar.`,
  ],
  [
    "long",
    (cells) =>
      `Texter längre än de 32 767 tecken som en cell i Excel rymmer är kortade i filen: ${cells}.`,
  ],
  [
    "quarter",
    (cells) => `Excel har inget format för kvartal. Datumen är sparade med år och månad: ${cells}.`,
  ],
];

/** What to tell the user about cells that were not saved as they are, a sentence each kind and function. */
export function savingNotes(losses: readonly SavingLoss[]): string[] {
  const missing = losses.filter(({ kind }) => kind === "missing");
  const functions = new Set(missing.map(({ name }) => name));
  return [
    ...[...functions].map((name) => {
      const cells = missing.filter((loss) => loss.name === name);
      return `Excel har inte funktionen ${name}. Värdet är sparat i stället för formeln i ${listCells(cells)}.`;
    }),
    ...SENTENCES.flatMap(([kind, sentence]) => {
      const cells = losses.filter((loss) => loss.kind === kind);
      return cells.length > 0 ? [sentence(listCells(cells))] : [];
    }),
  ];
}
