import fc from "fast-check";
import type { Cell } from "../../../src/labelled/cell";
import { mack } from "../../../src/runoff/methods/mack";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { seededUniform } from "../../../src/runoff/methods/bootstrap/seededUniform";
import { triangleCells } from "../../../src/runoff/triangle/triangleCells";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";
import { triangleNotes } from "../../../src/runoff/words/triangleNotes";

const ofList = (rows: Cell[][]) => triangleFromInvoices(readInvoices(rows)).triangle;

test("a list booked by date: the first invoices of its oldest period are unknown, not 0", () => {
  // Each month 100 at once and 50 a month later; the list has what was booked from February on. January's
  // first 100 is not in it. 100 × 150/100 − 100 = 50 remains; with a 0 there it would be 100 × 350/200 − 100 = 75.
  const triangle = ofList([
    ["2024-01", "2024-02", 50],
    ["2024-02", "2024-02", 100],
    ["2024-02", "2024-03", 50],
    ["2024-03", "2024-03", 100],
    ["2024-03", "2024-04", 50],
    ["2024-04", "2024-04", 100],
  ]);
  const { origins, total } = mack(triangle);
  expect(total.outstanding).toBeCloseTo(50, 9);
  // What is invoiced is what the list has.
  expect(origins[0]?.latest).toBeCloseTo(50, 9);
  expect(triangleNotes(triangle).join()).toContain(
    "Uppgifterna börjar efter de första fakturorna för perioden 2024-01.",
  );
});

/** Shares by delay, in 1 000; volumes by month. */
const SHARES = [600, 250, 100, 50];

test("where volumes follow one pattern the outstanding is exact, wherever the list begins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 12 }),
      fc.integer({ min: 0, max: 2 }),
      (volumes, from) => {
        const values = volumes.map((volume, i) =>
          SHARES.map((share, k) =>
            i + k < from || i + k >= volumes.length ? null : share * volume,
          ),
        );
        const known = values.filter((row) => row.some((value) => value !== null));
        const truth = volumes.reduce(
          (sum, volume, i) =>
            sum +
            SHARES.reduce(
              (rest, share, k) => rest + (i + k >= volumes.length ? share * volume : 0),
              0,
            ),
          0,
        );
        const { total } = mack(triangleFrom({ values: known, incremental: true }));
        expect(Math.abs(total.outstanding / truth - 1)).toBeLessThan(1e-9);
      },
    ),
  );
});

test("an old period of which less than a tenth is seen is named, for its size is taken from the others", () => {
  // Of January only the last 50 of 1 000 is seen: its size is the mean 1 000 of the others, which it has.
  const rows = Array.from({ length: 6 }, (_, i) =>
    SHARES.map((share, k) => (i + k < 3 || i + k > 6 ? null : share)),
  );
  const origins = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
  const triangle = triangleFrom({ values: rows, incremental: true, origins });
  expect(triangle.before?.[0]).toBeCloseTo(950, 9);
  const said = triangleNotes(triangle).join(" ");
  expect(said).toContain(
    "Av 2024-01 syns mindre än en tiondel eller inget belopp: dess storlek är ett antagande",
  );
  expect(said).not.toContain("Av 2024-02");
});

/** Shares of each of 40 seeded municipalities whose invoices come with noise, and what is to come. */
function simulated(seed: number, from: number) {
  const draw = seededUniform(seed);
  const all = Array.from({ length: 24 }, () => {
    const volume = 800 + 400 * draw();
    return SHARES.map((share) => share * volume * (0.8 + 0.4 * draw()));
  });
  const values = all
    .map((row, i) => row.map((value, k) => (i + k < from || i + k > 23 ? null : value)))
    .filter((row) => row.some((value) => value !== null));
  const truth = all.flatMap((row, i) => row.filter((_, k) => i + k > 23));
  return { values, truth: truth.reduce((sum, each) => sum + each, 0) };
}

test.each([0, 1, 2, 3])(
  "simulated lists that begin %i months late estimate what is outstanding without bias",
  (from) => {
    // Each cell is its mean ± 20 %, even: the mean of 40 estimates over the truth is 1 within 2 %.
    const ratios = Array.from({ length: 40 }, (_, seed) => {
      const { values, truth } = simulated(seed + 1, from);
      return mack(triangleFrom({ values, incremental: true })).total.outstanding / truth;
    });
    const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.02);
  },
);

test("cumulative amounts that are known from a later delay have what came before in them", () => {
  const triangle = readTriangle([
    ["Period", 0, 1, 2],
    ["a", "", 150, 180],
    ["b", 100, 150, ""],
    ["c", 100, "", ""],
  ]);
  const { factors, origins } = mack(triangle);
  expect(factors.map(({ factor, pairs }) => [factor, pairs])).toEqual([
    [1.5, 1],
    [1.2, 1],
  ]);
  expect(origins.map(({ latest }) => latest)).toEqual([180, 150, 100]);
});

test("the cells of a triangle give it back", () => {
  const values = [
    [null, null, 7],
    [null, 20, 8],
    [100, 25, null],
    [90, 30, null],
    [80, null, null],
  ];
  for (const incremental of [true, false]) {
    const triangle = triangleFrom({ values, incremental });
    expect(
      triangleFrom(triangleCells(triangle))
        .rows.flat()
        .map((x) => x.toFixed(6)),
    ).toEqual(triangle.rows.flat().map((x) => x.toFixed(6)));
  }
});
