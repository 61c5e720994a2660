const MOST = 10;

/** Cells for a sentence: `Blad1!B3, Blad1!C3 och 12 till`. */
export function listCells(
  cells: readonly { readonly sheet: string; readonly cell: string }[],
): string {
  const shown = cells.slice(0, MOST).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = cells.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` och ${more} till` : ""}`;
}
