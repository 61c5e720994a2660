/** Column 0 is A, 25 is Z; the workbook uses no further column. */
export function columnLetters(index: number): string {
  if (index < 0 || index > 25) throw new RangeError(`No column ${index} in this workbook`);
  return String.fromCharCode(65 + index);
}
