import { normalQuantile } from "../../../src/random/normalQuantile";
import { seededStreams } from "../../../src/random/seededStreams";
import type { UniformStream } from "../../../src/random/uniformStream";
import { crps } from "../../../src/risk/results/crps";
import { probabilityText } from "../../../src/risk/results/probabilityText";
import { riskSummary } from "../../../src/risk/results/riskSummary";
import { sobolIndicesSteps } from "../../../src/risk/results/sobolIndices";
import { atOnce } from "../../../src/steps/atOnce";

const DRAWS = 16_000;

// σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π]: Gneiting and Raftery 2007, (5).
test.each([
  [0, 0.233695],
  [1, 0.602441],
  [2, 1.452792],
])("CRPS of a normal distribution at %d", (outcome, expected) => {
  const draws = Array.from({ length: 4000 }, (_, i) => normalQuantile((i + 0.5) / 4000));
  expect(crps(draws, outcome)).toBeCloseTo(expected, 3);
});

/** Runs of a function of uniform inputs with whole streams exchanged, as the kernel does it. */
function indices(inputs: number, of: (u: readonly number[]) => number) {
  const run = (streams: readonly UniformStream[]): Float64Array =>
    Float64Array.from({ length: DRAWS }, () => of(streams.map((stream) => stream.next())));
  const from = (swapped: readonly number[]): readonly UniformStream[] => {
    const [own, other] = [seededStreams(1, inputs), seededStreams(2, inputs)];
    return own.map((stream, i) => (swapped.includes(i) ? (other[i] as UniformStream) : stream));
  };
  const all = Array.from({ length: inputs }, (_, i) => i);
  const [a, b] = [run(from([])), run(from(all))];
  return all.map((i) => atOnce(sobolIndicesSteps(a, b, run(from([i])))));
}

// T. Ishigami and T. Homma 1990, a = 7 and b = 0.1; exact.
test("S1 and ST of Ishigami's function", () => {
  const angle = (u = 0): number => Math.PI * (2 * u - 1);
  const found = indices(
    3,
    ([x, y, z]) => Math.sin(angle(x)) * (1 + 0.1 * angle(z) ** 4) + 7 * Math.sin(angle(y)) ** 2,
  );
  const [s1, st] = [
    [0.3139, 0.4424, 0],
    [0.5576, 0.4424, 0.2437],
  ];
  found.forEach(({ first, total }, i) => {
    expect(Math.abs(first.value - (s1?.[i] ?? 0))).toBeLessThan(0.03);
    expect(Math.abs(total.value - (st?.[i] ?? 0))).toBeLessThan(0.03);
    expect(total.low).toBeLessThan(total.value);
    expect(total.high).toBeGreaterThan(total.value);
  });
});

// A. Saltelli et al., Global Sensitivity Analysis, 2008: Sobol's G, exact.
test("S1 and ST of Sobol's G function", () => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const found = indices(8, (u) =>
    u.reduce(
      (product, each, i) => (product * (Math.abs(4 * each - 2) + (a[i] ?? 0))) / (1 + (a[i] ?? 0)),
      1,
    ),
  );
  const s1 = [0.7162, 0.179, 0.0237, 0.0072, 0.0001];
  const st = [0.7871, 0.2422, 0.0343, 0.0105, 0.0001];
  s1.forEach((expected, i) => {
    expect(Math.abs((found[i]?.first.value ?? 1) - expected)).toBeLessThan(0.03);
    expect(Math.abs((found[i]?.total.value ?? 1) - (st[i] ?? 0))).toBeLessThan(0.03);
  });
});

test("a summary of the numbers 1 to 1000", () => {
  const draws = Float64Array.from({ length: 1000 }, (_, i) => i + 1);
  const { p10, p50, p90, mean, over, enough, p90Error } = riskSummary(draws, 900.5);
  expect([p10, p50, p90, mean]).toEqual([100.9, 500.5, 900.1, 500.5]);
  expect(over).toEqual({ budget: 900.5, probability: 0.1, overshoot: 50 });
  expect(enough.map(({ budget }) => budget)).toEqual([500.5, 700.3, 800.2, 900.1]);
  // √(0.09/1000) over the density 1/999.
  expect(p90Error).toBeCloseTo(Math.sqrt(0.09 / 1000) * 999, 9);
});

test("a probability is told to five per cent, and no closer at the ends", () => {
  expect([0, 0.04, 0.22, 0.45, 0.951, 1].map(probabilityText)).toEqual([
    "under 5\u00a0%",
    "under 5\u00a0%",
    "20\u00a0%",
    "45\u00a0%",
    "över 95\u00a0%",
    "över 95\u00a0%",
  ]);
});
