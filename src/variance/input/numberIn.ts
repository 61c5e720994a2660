import { Decimal } from "../../exact/decimal";
import { isBlank, quoted } from "../../labelled/cell";
import { failAt } from "./failAt";
import type { NamedRow } from "./namedRows";

/** @throws ModelError `invalid` naming the row and the column: blank, text, not finite. */
export function numberIn({ row, name, cells }: NamedRow, column: number, title: string): Decimal {
  const cell = cells[column];
  if (isBlank(cell)) {
    failAt([row], `Rad ${row} (\u201d${name}\u201d) saknar ${title}. Skriv 0 om det är noll.`);
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return new Decimal(cell);
  failAt(
    [row],
    `Rad ${row} (\u201d${name}\u201d): ${title} är ${quoted(cell)} men ska vara ett tal.`,
  );
}
