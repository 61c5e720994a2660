import fc from "fast-check";
import { calendarYearEffect } from "../../../src/runoff/checks/calendarYearEffect";
import { diagnostics } from "../../../src/runoff/checks/diagnostics";
import { factorCorrelation } from "../../../src/runoff/checks/factorCorrelation";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { publishedTriangle } from "./publishedTriangle";

test("RAA has Mack's published test of calendar-year effects: Z = 14, E = 12.875, Var = 3.9785", () => {
  const test = calendarYearEffect(publishedTriangle("RAA"));
  expect(test.statistic).toBe(14);
  expect(test.expected).toBe(12.875);
  expect(test.variance).toBeCloseTo(3.9785, 4);
});

test("RAA has Mack's published correlation: T = 0.0696, Var = 1/28, half of chance in ± 0.127", () => {
  const test = factorCorrelation(publishedTriangle("RAA"));
  expect(test.statistic).toBeCloseTo(0.0696, 4);
  expect(test.variance).toBeCloseTo(1 / 28, 12);
  expect(test.upper).toBeCloseTo(0.127, 3);
});

test("factors that are equal share their ranks: 5/6 by hand", () => {
  const test = factorCorrelation(
    triangleFrom({
      values: [
        [100, 110, 110],
        [200, 220, 264],
        [100, 120, 144],
        [100, 130, 169],
      ],
    }),
  );
  // Ranks 1,5 1,5 3 4 and 1 2,5 2,5 4, each less 2,5: products 1,5 + 0 + 0 + 2,25 = 3,75, squares
  // 1 + 1 + 0,25 + 2,25 = 4,5 and 2,25 + 0 + 0 + 2,25 = 4,5.
  expect(test.statistic).toBeCloseTo(3.75 / 4.5, 12);
  expect(test.variance).toBeCloseTo(1 / 3, 12);
});

test("further delays in which nothing changed move neither of the two tests", () => {
  const IDLE = 5;
  const increments = fc.array(
    fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }),
    { minLength: 12, maxLength: 12 },
  );
  fc.assert(
    fc.property(increments, (full) => {
      const cut = (idle: number) =>
        triangleFrom({
          incremental: true,
          values: full.map((row, i) =>
            [...row, ...new Array<number>(idle).fill(0)].map((value, k) =>
              i + k < full.length ? value : null,
            ),
          ),
        });
      expect(factorCorrelation(cut(IDLE))).toEqual(factorCorrelation(cut(0)));
      expect(calendarYearEffect(cut(IDLE))).toEqual(calendarYearEffect(cut(0)));
    }),
  );
});

test("where nothing changes after the first delay there is nothing to go together", () => {
  const values = [
    [100, 110, 110, 110],
    [100, 130, 130, null],
    [100, 120, null, null],
    [100, null, null, null],
  ];
  expect(factorCorrelation(triangleFrom({ values }))).toMatchObject({ statistic: 0, variance: 0 });
});

test("RAA passes both tests, and says so in plain words", () => {
  const found = diagnostics(publishedTriangle("RAA"));
  expect(found.map(({ ok }) => ok)).toEqual([true, true]);
  expect(found[0]?.verdict).toContain("Ingen fakturaperiod sticker ut");
});

test("a period in which all invoices came at once is found", () => {
  // Ten periods that grow by 1.5, 1.2 and 1.1; in every other invoice period all grow more.
  const values = Array.from({ length: 12 }, (_, i) => {
    let sum = 100 + i;
    return Array.from({ length: 12 }, (__, k) => {
      if (i + k >= 12) return null;
      if (k > 0) sum *= (1 + 0.5 / k) * ((i + k) % 2 === 0 ? 1.1 : 0.95) * (1 + i / 10_000);
      return sum;
    });
  });
  const [calendar] = diagnostics(triangleFrom({ values }));
  expect(calendar?.ok).toBe(false);
  expect(calendar?.verdict).toContain("medelfelet är troligen för litet");
});

/** Cumulative amounts from 100 on, each factor by its place. */
const grown = (periods: number, factor: (i: number, k: number) => number) =>
  triangleFrom({
    values: Array.from({ length: periods }, (_, i) => {
      let sum = 100;
      return Array.from({ length: periods }, (__, k) => {
        if (i + k >= periods) return null;
        if (k > 0) sum *= factor(i, k - 1);
        return sum;
      });
    }),
  });

test("factors more evenly mixed than chance are no remark, and not said to be large together", () => {
  // Row by row large and small in turn, none equal. Diagonal d has d + 1 rows; where d is even row 0 is
  // the median of its column and is not counted: 1 + 1 + 2 + 2 + 3 + 3 + 4 + 4 + 5 + 5 pairs.
  const [calendar] = diagnostics(grown(12, (i) => (i % 2 === 0 ? 1.1 : 1.02) + i / 10_000));
  expect(calendar?.statistic).toBe(30);
  expect(calendar?.upper).toBeLessThan(30);
  expect([calendar?.ok, calendar?.look]).toEqual([true, true]);
  expect(calendar?.verdict).toContain("jämnare blandade");
  expect(calendar?.verdict).not.toContain("för litet");
});

test("where not even the lowest number could be a remark, it is said that periods are too few", () => {
  // Four periods, all factors of a diagonal alike: 0 is the least there is, and the bound is below it.
  const [calendar] = diagnostics(grown(4, (i, k) => ((i + k) % 2 === 0 ? 1.5 : 1.1)));
  expect(calendar?.statistic).toBe(0);
  expect(calendar?.lower).toBeLessThan(0);
  expect(calendar?.ok).toBeUndefined();
  expect(calendar?.verdict).toContain("för få perioder");
});

test("a correlation that chance gives half the time is to look at; beyond two deviations a remark", () => {
  const taylorAshe = diagnostics(publishedTriangle("GenIns"))[1];
  const deviation = Math.sqrt(taylorAshe?.variance ?? 0);
  // Outside the half that chance gives, far within 2 × 1/√28 = 0,378.
  expect(Math.abs(taylorAshe?.statistic ?? 0)).toBeGreaterThan(0.67 * deviation);
  expect(Math.abs(taylorAshe?.statistic ?? 0)).toBeLessThan(2 * deviation);
  expect([taylorAshe?.ok, taylorAshe?.look]).toEqual([true, true]);
  expect(taylorAshe?.verdict).toContain("hälften av vad slumpen ger: se på");
  // Periods that grow fast go on doing so: every rank correlation is 1.
  const fast = diagnostics(grown(10, (i) => 1.1 + i / 100))[1];
  expect(fast?.statistic).toBeCloseTo(1, 12);
  expect([fast?.ok, fast?.look]).toEqual([false, false]);
  expect(fast?.verdict).toContain("växer sedan annorlunda än andra");
});

test("with three periods there is too little to tell", () => {
  const small = triangleFrom({
    values: [
      [1, 2, 3],
      [1, 2, null],
      [1, null, null],
    ],
  });
  expect(diagnostics(small).map(({ ok }) => ok)).toEqual([undefined, undefined]);
});
