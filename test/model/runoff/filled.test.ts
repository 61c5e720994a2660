import fc from "fast-check";
import { ModelError } from "../../../src/modelError";
import { mack } from "../../../src/runoff/methods/mack";
import { readTriangle, type TriangleType } from "../../../src/runoff/reading/readTriangle";

const increments = fc
  .tuple(
    fc.integer({ min: 3, max: 8 }),
    fc.integer({ min: 2, max: 8 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .chain(([periods, delays, extra]) => {
    const amount = fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 1000 }));
    const row = fc.array(amount, { minLength: delays, maxLength: delays });
    return fc
      .array(row, { minLength: periods, maxLength: periods })
      .map((rows) => rows.map((cells, i) => cells.slice(0, Math.max(1, periods - i + extra))));
  });

const sums = (row: readonly number[]): number[] => {
  let sum = 0;
  return row.map((value) => (sum += value));
};

function answer(rows: readonly (readonly (number | null)[])[], type: TriangleType): string {
  try {
    const { total } = mack(readTriangle(rows, type));
    return `${total.outstanding.toFixed(6)} ${Number(total.standardError).toFixed(6)}`;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return "refused";
  }
}

/** Where the cells of a row end, filled to the width of the first one. */
const filled = (rows: readonly (readonly number[])[], by: (row: readonly number[]) => number) =>
  rows.map((row) => [
    ...row,
    ...new Array<number>((rows[0]?.length ?? 0) - row.length).fill(by(row)),
  ]);

test("a triangle filled with zeros or with its last amounts has the same answer or is refused", () => {
  fc.assert(
    fc.property(increments, (rows) => {
      const cumulative = rows.map(sums);
      const zero = () => 0;
      const last = (row: readonly number[]): number => row.at(-1) ?? 0;
      expect([answer(rows, "inkrementell"), "refused"]).toContain(
        answer(filled(rows, zero), "inkrementell"),
      );
      for (const by of [zero, last]) {
        expect([answer(cumulative, "kumulativ"), "refused"]).toContain(
          answer(filled(cumulative, by), "kumulativ"),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test.each<[string, (number | null)[][], TriangleType]>([
  [
    "zeros in a table of SUMMA.OM",
    [
      [100, 50, 9],
      [100, 40, 0],
      [90, 0, 0],
    ],
    "inkrementell",
  ],
  [
    "a diagonal cell of 0",
    [
      [100, 50, 9],
      [100, 0, 0],
      [90, 0, 0],
    ],
    "inkrementell",
  ],
  [
    "the whole latest diagonal 0",
    [
      [100, 50, 0],
      [100, 0, 0],
      [0, 0, 0],
    ],
    "inkrementell",
  ],
  [
    "the last amount repeated",
    [
      [100, 150, 159],
      [100, 140, 140],
      [90, 90, 90],
    ],
    "kumulativ",
  ],
  [
    "some rows only",
    [
      [100, 150, 159],
      [100, 140, 140],
      [90, null, null],
    ],
    "kumulativ",
  ],
  [
    "zeros below cumulative amounts",
    [
      [100, 150, 159],
      [100, 140, 0],
      [90, 0, 0],
    ],
    "kumulativ",
  ],
  [
    "periods not begun",
    [
      [100, 50, 0],
      [100, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    "inkrementell",
  ],
])("cells after the latest invoices are refused with where they begin: %s", (_, rows, type) => {
  expect(() => readTriangle(rows, type)).toThrow("Töm dem: 0 betyder att inget fakturerades");
});

test("cumulative amounts said to be by column are refused", () => {
  expect(() =>
    readTriangle(
      [
        [100, 150, 159],
        [100, 140, 140],
        [90, 90, 90],
      ],
      "inkrementell",
    ),
  ).toThrow("Välj kumulativ");
});

test("two equal amounts at the end of one row are amounts by column: they may be so by chance", () => {
  const rows = [
    [10, 5, 3, 2],
    [12, 6, 2, 2],
    [11, 5, null, null],
    [9, null, null, null],
  ];
  // Factors (15 + 18 + 16)/(10 + 12 + 11) = 49/33, (18 + 20)/(15 + 18) = 38/33, (20 + 22)/(18 + 20) = 42/38.
  const third = 16 * (38 / 33) * (42 / 38) - 16;
  const fourth = 9 * (49 / 33) * (38 / 33) * (42 / 38) - 9;
  const { total } = mack(readTriangle(rows, "inkrementell"));
  expect(total.outstanding).toBeCloseTo(third + fourth, 10);
});

test("a triangle where all is known is read, and nothing outstanding is said", () => {
  const { total } = mack(
    readTriangle(
      [
        [100, 50],
        [90, 40],
        [80, 45],
      ],
      "inkrementell",
    ),
  );
  expect(total.outstanding).toBe(0);
});

test("totals that are named are left out and told, others are refused", () => {
  const rows = [
    ["Månad", 0, 1, 2, "Summa"],
    ["jan 2024", 100, 50, 9, 159],
    ["feb 2024", 100, 40, null, 140],
    ["mars 2024", 90, null, null, 90],
    ["Totalt:", 290, 90, 9, 389],
  ];
  const triangle = readTriangle(rows, "inkrementell");
  expect(triangle.rows).toEqual([[100, 150, 159], [100, 140], [90]]);
  expect(triangle.aside).toEqual([
    "”Totalt:” är en summa och är inte med.",
    "”Summa” är en summa och är inte med.",
  ]);
  const bare = [
    [100, 50, 9],
    [100, 40, 0],
    [90, 0, 0],
    [290, 90, 9],
  ];
  expect(() => readTriangle(bare, "inkrementell")).toThrow("är summan av raderna ovanför");
});
