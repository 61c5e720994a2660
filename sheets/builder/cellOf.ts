/**
 * One cell of the table that a function answers with. A table that spills over its neighbours is
 * recalculated by LibreOffice, which does not know the PA functions; single cells keep their value.
 */
export function cellOf(call: string, row: number, column: number): string {
  return `=INDEX(${call},${row},${column})`;
}
