import type { Cell } from "../labelled/cell";

const TOTAL =
  /^(?:(?:del|slut|total)?summa|totalt?|totalen|netto|saldo|tot\.?|sa:?)(?![\p{L}\d])/iu;

/** A label of a row or a column that sums the others: Totalt, Summa 2024, Delsumma, Netto. */
export const isTotalLabel = (cell: Cell): cell is string =>
  typeof cell === "string" && TOTAL.test(cell.normalize("NFKC").trim());
