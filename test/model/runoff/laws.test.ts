import fc from "fast-check";
import { bootstrap } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { mack } from "../../../src/runoff/methods/mack";
import { overDispersedPoisson } from "../../../src/runoff/methods/bootstrap/overDispersedPoisson";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { publishedTriangle } from "./publishedTriangle";

/** Increments above 0, so that every column develops; rows × delays, cut on the last diagonals. */
const increments = fc
  .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 3, max: 4 }))
  .chain(([rows, delays]) =>
    fc.array(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: delays, maxLength: delays }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

const cut = (full: readonly (readonly number[])[], extra = 0) =>
  full.map((row, i) => row.map((value, k) => (i + k < full.length + extra ? value : null)));

const triangle = (full: readonly (readonly number[])[]) =>
  triangleFrom({ values: cut(full), incremental: true });

const close = (a: number | null, b: number | null) => {
  const size = Math.max(1, Math.abs(Number(a)), Math.abs(Number(b)));
  expect(Math.abs(Number(a) - Number(b)) / size).toBeLessThan(1e-9);
};

test("amounts in another unit scale the outstanding and its error, and nothing else", () => {
  fc.assert(
    fc.property(increments, fc.constantFrom(0.001, 7, 1000), (full, unit) => {
      const one = mack(triangle(full));
      const other = mack(triangle(full.map((row) => row.map((value) => value * unit))));
      close(one.total.outstanding * unit, other.total.outstanding);
      close(Number(one.total.standardError) * unit, other.total.standardError);
      one.factors.forEach(({ factor }, k) => close(factor, other.factors[k]?.factor ?? 0));
    }),
  );
});

test("a further last delay in which nothing changed leaves the outstanding as it was", () => {
  fc.assert(
    fc.property(increments, (full) => {
      const before = mack(triangle(full));
      const longer = cut(full).map((row) => (row.includes(null) ? [...row, null] : [...row, 0]));
      // The row on the edge is not yet as old as the new delay.
      const edge = longer.findLastIndex((row) => row.at(-1) === 0);
      if (edge > 0) longer[edge] = [...(longer[edge] ?? []).slice(0, -1), null];
      const after = mack(triangleFrom({ values: longer, incremental: true }));
      before.origins.forEach(({ outstanding }, i) => {
        close(outstanding, after.origins[i]?.outstanding ?? Number.NaN);
      });
    }),
  );
});

test("further delays in which nothing changed leave the bootstrap's dispersion as it was", () => {
  const IDLE = 3;
  fc.assert(
    fc.property(increments, (full) => {
      const idle = full.map((row) => [...row, ...new Array<number>(IDLE).fill(0)]);
      // Enough older periods that are done for the longer rows to have any.
      const done = Array.from({ length: IDLE }, (_, i) => idle[i % full.length] ?? []);
      const before = overDispersedPoisson(
        triangle([...done, ...full].map((row) => row.slice(0, full[0]?.length))),
      );
      const after = overDispersedPoisson(triangle([...done, ...idle]));
      expect([after.cells, after.parameters]).toEqual([before.cells, before.parameters]);
      close(after.dispersion, before.dispersion);
    }),
  );
});

test("a triangle where every period is fully developed has nothing outstanding and no error", () => {
  fc.assert(
    fc.property(increments, (full) => {
      const { total, origins } = mack(triangleFrom({ values: full, incremental: true }));
      expect([total.outstanding, total.standardError]).toEqual([0, 0]);
      expect(origins.every(({ outstanding }) => outstanding === 0)).toBe(true);
    }),
  );
});

test("cumulative and incremental say the same", () => {
  fc.assert(
    fc.property(increments, (full) => {
      const cumulative = cut(full).map((row) => {
        let sum = 0;
        return row.map((value) => (value === null ? null : (sum += value)));
      });
      expect(triangleFrom({ values: cumulative })).toEqual(triangle(full));
    }),
  );
});

test("process and parameter part make the standard error, by period and in total", () => {
  fc.assert(
    fc.property(increments, (full) => {
      const { origins, total } = mack(triangle(full));
      for (const each of [...origins, total]) {
        const square = Number(each.processError) ** 2 + Number(each.parameterError) ** 2;
        close(Math.sqrt(square), each.standardError);
      }
    }),
  );
});

test("the same seed gives the same figures, another seed others", () => {
  const raa = publishedTriangle("RAA");
  const draw = (seed: number) => bootstrap(raa, { replicates: 200, seed });
  expect(draw(5)).toEqual(draw(5));
  expect(draw(6).total.mean).not.toBe(draw(5).total.mean);
});

test("the percentiles rise, and the median is between the outer ones", () => {
  const { total } = bootstrap(publishedTriangle("GenIns"), { replicates: 500, seed: 3 });
  const sorted = [...total.percentiles].sort((a, b) => a - b);
  expect(total.percentiles).toEqual(sorted);
  expect(new Set(sorted).size).toBe(5);
});
