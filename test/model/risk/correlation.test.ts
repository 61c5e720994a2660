import { nearestCorrelation } from "../../../src/risk/correlation/nearestCorrelation";
import { proposedCorrelations, swingRoot } from "../../../src/risk/correlation/swingRoot";

// N. J. Higham, IMA Journal of Numerical Analysis 22, 2002, section 4.
test("the nearest correlation matrix is Higham's", () => {
  const given = [
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ];
  const found = nearestCorrelation(given);
  expect(found[0]?.[1]).toBeCloseTo(0.7607, 4);
  expect(found[0]?.[2]).toBeCloseTo(0.1573, 4);
  expect(found[1]?.[2]).toBeCloseTo(0.7607, 4);
  const squares = found.flatMap((row, i) =>
    row.map((each, j) => (each - (given[i]?.[j] ?? 0)) ** 2),
  );
  expect(Math.sqrt(squares.reduce((sum, each) => sum + each, 0))).toBeCloseTo(0.5278, 4);
});

test("correlations that cannot hold together are refused, with near ones that can", () => {
  const impossible = [
    { between: ["sfbShock", "lssShock"], value: 1 },
    { between: ["lssShock", "providerResult"], value: 1 },
    { between: ["sfbShock", "providerResult"], value: 0 },
  ] as const;
  expect(() => swingRoot(impossible)).toThrow(
    /går inte ihop.*SFB:s gemensamma svängning och LSS gemensamma svängning 0,7\d/,
  );
  expect(() => swingRoot([{ between: ["sfbShock", "lssShock"], value: 1.2 }])).toThrow(
    "är 1,2 men ska vara ett tal mellan −1 och 1",
  );
});

test("the nearest are proposed for every pair that they move, and can hold; none where the given can", () => {
  const proposed = proposedCorrelations([
    { between: ["sfbShock", "lssShock"], value: 1 },
    { between: ["lssShock", "providerResult"], value: 1 },
  ]);
  const values = proposed?.map(({ value }) => value) ?? [];
  // 0.7607, 0.1573 and 0.7607 of Higham's, each at most two hundredths nearer 0.
  [0.7607, 0.1573, 0.7607].forEach((nearest, i) => {
    expect(values[i] ?? 1).toBeLessThanOrEqual(nearest);
    expect(values[i] ?? 0).toBeGreaterThan(nearest - 0.02);
  });
  expect(swingRoot(proposed)).toBeDefined();
  expect(proposedCorrelations([{ between: ["sfbShock", "lssShock"], value: 0.5 }])).toBeUndefined();
});

test("a root times itself is the matrix", () => {
  const root = swingRoot([
    { between: ["sfbShock", "lssShock"], value: 0.5 },
    { between: ["lssShock", "providerResult"], value: -0.3 },
  ]);
  const product = (i: number, j: number): number =>
    (root?.[i] ?? []).reduce((sum, each, k) => sum + each * (root?.[j]?.[k] ?? 0), 0);
  expect(product(0, 1)).toBeCloseTo(0.5, 12);
  expect(product(1, 2)).toBeCloseTo(-0.3, 12);
  expect(product(0, 2)).toBeCloseTo(0, 12);
  expect(product(2, 2)).toBeCloseTo(1, 12);
});
