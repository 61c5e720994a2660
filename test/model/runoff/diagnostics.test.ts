import { calendarYearEffect } from "../../../src/runoff/calendarYearEffect";
import { diagnostics } from "../../../src/runoff/diagnostics";
import { factorCorrelation } from "../../../src/runoff/factorCorrelation";
import { triangleFrom } from "../../../src/runoff/triangleFrom";
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
