/** The first of some cells that is filled, else an empty text; a formula without =. */
export function firstFilled(cells: readonly string[], { unit }: { readonly unit: string }): string {
  // A yes may be typed as TRUE.
  const own = (cell: string): string =>
    unit.startsWith("1 = ja") ? `IF(ISLOGICAL(${cell}),N(${cell}),${cell})` : cell;
  return cells.reduceRight((rest, cell) => `IF(${cell}="",${rest},${own(cell)})`, '""');
}
