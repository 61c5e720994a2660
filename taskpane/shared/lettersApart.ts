const LETTER_HEIGHT = 13;

/** Where the letters of lines stand: pushed apart downwards, and all of them up again where they would leave the drawing. */
export function lettersApart(
  wanted: readonly (number | undefined)[],
  bottom: number,
): readonly number[] {
  const order = wanted.map((y, place) => ({ y: y ?? 0, place })).sort((a, b) => a.y - b.y);
  let last = -Infinity;
  for (const each of order) {
    each.y = Math.max(each.y, last + LETTER_HEIGHT);
    last = each.y;
  }
  const excess = Math.max(0, last - bottom);
  const placed: number[] = [];
  for (const { y, place } of order) placed[place] = y - excess;
  return placed;
}
