import fc from "fast-check";
import { suppressed } from "../../../src/cases/secrecy/suppressed";

const shown = (counts: number[][], limit?: number) =>
  suppressed(counts, limit).map((row, r) => row.map((gone, c) => (gone ? "*" : counts[r]?.[c])));

test("a count below five is hidden, and the next smallest of its row and column with it", () => {
  // 3 is told by 32 − 20 − 9 and by its column; 9 and 12 go with it, and then 30, where both their lines cross.
  const counts = [
    [3, 20, 9],
    [12, 7, 30],
    [15, 40, 11],
  ];
  expect(shown(counts)).toEqual([
    ["*", 20, "*"],
    ["*", 7, "*"],
    [15, 40, 11],
  ]);
});

test("nothing is hidden where every count is none, or five or more", () => {
  expect(shown([[0, 5, 17]])).toEqual([[0, 5, 17]]);
});

test("a limit of one's own", () => {
  expect(shown([[5, 8, 30]], 6)).toEqual([["*", "*", 30]]);
});

test("two small counts that sum to less than five take one more with them", () => {
  expect(shown([[1, 2, 9, 30]])).toEqual([["*", "*", "*", 30]]);
});

test("no row and no column gives a small count away", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: 0, max: 25 }), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  fc.assert(
    fc.property(table, fc.integer({ min: 2, max: 10 }), (counts, limit) => {
      const gone = suppressed(counts, limit);
      const lines = [
        ...counts.map((row, r) => row.map((count, c) => ({ count, gone: gone[r]?.[c] ?? false }))),
        ...(counts[0] ?? []).map((_, c) =>
          counts.map((row, r) => ({ count: row[c] ?? 0, gone: gone[r]?.[c] ?? false })),
        ),
      ];
      for (const line of lines) {
        expect(
          line.every(({ count, gone: hidden }) => hidden || count === 0 || count >= limit),
        ).toBe(true);
        if (line.length > 1) expect(line.filter((each) => each.gone)).not.toHaveLength(1);
      }
    }),
  );
});
