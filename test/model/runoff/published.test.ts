import { bootstrap } from "../../../src/runoff/methods/bootstrap/bootstrap";
import type { SigmaRule } from "../../../src/runoff/methods/lastSigma";
import { mack } from "../../../src/runoff/methods/mack";
import { overDispersedPoisson } from "../../../src/runoff/methods/bootstrap/overDispersedPoisson";
import { published, publishedTriangle } from "./publishedTriangle";

const rules: SigmaRule[] = ["mack", "loglinear"];
const cases = (["RAA", "GenIns"] as const).flatMap((name) =>
  rules.map((rule) => [name, rule] as const),
);

/** Ten significant digits: far more than are printed, and what a double leaves after the arithmetic. */
const same = (found: readonly (number | null)[], expected: readonly number[]) =>
  expect(found.map((value) => Number(value).toPrecision(10))).toEqual(
    expected.map((value) => value.toPrecision(10)),
  );

describe.each(cases)("%s with the last sigma by %s", (name, rule) => {
  const { origins, factors, total } = mack(publishedTriangle(name), { sigmaRule: rule });
  const expected = published[name][rule];

  test("development factors, sigmas and their standard errors", () => {
    same(
      factors.map(({ factor }) => factor),
      expected.f,
    );
    same(
      factors.map(({ sigma }) => sigma),
      expected.sigma,
    );
    same(
      factors.map(({ standardError }) => standardError),
      expected.fSE,
    );
  });

  test("outstanding and standard error of every origin", () => {
    same(
      origins.map(({ outstanding }) => Math.round(outstanding * 1e4) / 1e4),
      expected.ibnr.map((value) => Math.round(value * 1e4) / 1e4),
    );
    same(
      origins.map(({ standardError }) => standardError),
      expected.originSE,
    );
  });

  test("the totals, process and parameter part apart", () => {
    same([total.latest, total.ultimate], [expected.latest, expected.ultimate]);
    same([total.outstanding, total.standardError], [expected.totalIBNR, expected.totalSE]);
    same([total.processError, total.parameterError], [expected.processSE, expected.parameterSE]);
  });
});

test("Mack's printed figures: 1994, p. 130, and Taylor-Ashe in England and Verrall 2002", () => {
  const whole = (values: readonly (number | null)[]) =>
    values.slice(1).map((value) => Math.round(value ?? Number.NaN));
  const raa = mack(publishedTriangle("RAA")).origins.map(({ standardError }) => standardError);
  const taylorAshe = mack(publishedTriangle("GenIns"));
  expect(whole(raa)).toEqual([206, 623, 747, 1469, 2002, 2209, 5358, 6333, 24566]);
  expect(whole(taylorAshe.origins.map(({ standardError }) => standardError))).toEqual([
    75535, 121699, 133549, 261406, 411010, 558317, 875328, 971258, 1363155,
  ]);
  expect(Math.round(taylorAshe.total.outstanding)).toBe(18_680_856);
  expect(Math.round(taylorAshe.total.standardError ?? 0)).toBe(2_447_095);
});

test("the dispersion of Taylor-Ashe is the published 52 601", () => {
  expect(Math.round(overDispersedPoisson(publishedTriangle("GenIns")).dispersion)).toBe(52_601);
});

test("the bootstrap of Taylor-Ashe is near the published mean and standard deviation", () => {
  const { total, redrawn } = bootstrap(publishedTriangle("GenIns"), {
    replicates: 10_000,
    seed: 1,
  });
  // The mean of 10,000 draws has a standard error of 2 992 296/100 = 30 000, 0.16 %; and the mean
  // of products of drawn factors is a little above the product of the means: seeds 1-6 give 0.8-1.2 %.
  expect(Math.abs(total.mean / 18_680_856 - 1)).toBeLessThan(0.015);
  // A standard deviation of 10,000 draws is known to about 1/√20 000 = 0.7 %, some more as the
  // distribution is skew, and the published one is itself a simulation: 3 %, about three of both.
  expect(Math.abs(total.standardDeviation / 2_992_296 - 1)).toBeLessThan(0.03);
  expect(redrawn).toBe(0);
});
