import { listCells } from "../listCells";

/** A rule of a sheet that Excel has no place for. */
export interface LostRule {
  readonly kind: "format" | "validation";
  readonly sheet: string;
  readonly areas: string;
}

const SENTENCES = [
  [
    "format",
    (cells: string) =>
      `Villkorsstyrd formatering som Excel inte har (ikoner ur flera uppsättningar, staplar efter andra cellers värden, formler som inte går att tolka) är inte med i filen: ${cells}.`,
  ],
  [
    "validation",
    (cells: string) =>
      `Dataverifiering som Excel inte har (en lista längre än 255 tecken eller med kommatecken i ett val, formler som inte går att tolka) är inte med i filen: ${cells}. Skriv listan i celler och låt verifieringen peka på dem.`,
  ],
] as const;

/** What to tell the user about rules that are not in the file. */
export const ruleNotes = (lost: readonly LostRule[]): string[] =>
  SENTENCES.flatMap(([wanted, sentence]) => {
    const cells = lost.flatMap(({ kind, sheet, areas }) =>
      kind === wanted ? [{ sheet, cell: areas }] : [],
    );
    return cells.length > 0 ? [sentence(listCells(cells))] : [];
  });
