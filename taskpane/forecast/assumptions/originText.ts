import type { YearCell } from "./yearCells";

/** Where a cell's value comes from, in words. */
export function originText({ decided, own, from, moves, value }: YearCell): string {
  if (decided) return "schablonbeloppet är beslutat, så uppgiften används inte";
  const during = moves ? "; ändras under året, se daterade ändringar" : "";
  if (own !== undefined) return `satt här${during}`;
  if (value === undefined) return "inget värde";
  return `ärvt: ${from}${during}`;
}
