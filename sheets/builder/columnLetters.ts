/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  if (index < 0) throw new RangeError(`No column ${index}`);
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
