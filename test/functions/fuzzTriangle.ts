import fc from "fast-check";

const LARGEST = 5;

/** A run-off triangle as a range, whole or with one spoilt cell. */
export function triangleOf(spoilt: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const amount = fc.double({ min: -10, max: 1e6, noNaN: true });
  const odd = fc.option(spoilt, { freq: 4, nil: undefined });
  return fc.integer({ min: 2, max: LARGEST }).chain((size) => {
    const row = fc.array(amount, { minLength: size, maxLength: size });
    const square = fc.array(row, { minLength: size, maxLength: size });
    return fc.tuple(square, odd).map(([rows, instead]): unknown[][] =>
      rows.map((cells, i) =>
        cells.map((value, k) => {
          if (i + k >= size) return null;
          return i === 1 && k === 0 ? (instead ?? value) : value;
        }),
      ),
    );
  });
}
