import { accrual } from "../../../src/runoff/booking/accrual";
import { bootstrap } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff } from "../../../src/runoff/methods/runOff";
import handWorked from "../../cases/retro/handraknat.json";

const triangle = readTriangle(handWorked.rows);
const result = runOff(triangle);
const squares = (values: (number | null)[]) => values.map((value) => Number(value) ** 2);

const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9));
};

test("factors and sigmas are as worked by hand", () => {
  near(
    result.factors.map(({ factor }) => factor),
    handWorked.factors,
  );
  near(squares(result.factors.map(({ sigma }) => sigma)), handWorked.sigmaSquares);
  expect(result.factors.map(({ sigmaEstimated }) => sigmaEstimated)).toEqual([true, true, false]);
});

test("outstanding and standard errors are as worked by hand, by period and in total", () => {
  near(
    result.origins.map(({ outstanding }) => outstanding),
    handWorked.outstanding,
  );
  near(
    squares(result.origins.map(({ standardError }) => standardError)),
    handWorked.standardErrorSquares,
  );
  const { total } = result;
  const { latest, ultimate, outstanding, processSquare, parameterSquare } = handWorked.total;
  near([total.latest, total.ultimate, total.outstanding], [latest, ultimate, outstanding]);
  near(squares([total.processError, total.parameterError]), [processSquare, parameterSquare]);
  near(squares([total.standardError]), [handWorked.total.standardErrorSquare]);
});

test("with a prior of 300 a period, what remains is the prior's share not yet developed", () => {
  const { origins, total } = runOff(triangle, { method: "bf", prior: [300] });
  // 300 × (1 − 1/1,05), 300 × (1 − 1/1,155), 300 × (1 − 1/1,7325)
  const expected = [0, 14.285714286, 40.25974026, 126.83982684];
  near(
    origins.map(({ outstanding }) => Math.round(outstanding * 1e8) / 1e8),
    expected.map((value) => Math.round(value * 1e8) / 1e8),
  );
  expect(origins.map(({ standardError }) => standardError)).toEqual([0, null, null, null]);
  expect(total.standardError).toBeNull();
});

test("periods without a prior are left to chain ladder", () => {
  const only = runOff(triangle, { method: "bf", prior: [null, null, null, 300] });
  expect(only.origins[2]).toEqual(result.origins[2]);
  expect(only.origins[3]?.outstanding).toBeCloseTo(126.83982684, 6);
});

test("a period that repayments have yet to lower takes the prior too", () => {
  const falling = readTriangle(
    [
      [100, -50, -10],
      [100, -20, ""],
      [100, "", ""],
    ],
    "inkrementell",
  );
  const { origins, total } = runOff(falling, { method: "bf", prior: [200] });
  // Factors 130/200 = 0,65 and 40/50 = 0,8: 200 × (1 − 1/0,8) and 200 × (1 − 1/0,52).
  near(
    origins.map(({ outstanding }) => outstanding),
    [0, -50, 200 * (1 - 1 / 0.52)],
  );
  expect(origins.map(({ standardError }) => standardError)).toEqual([0, null, null]);
  expect(total.standardError).toBeNull();
});

test("a prior of 0 leaves nothing outstanding, and how sure that is remains unknown", () => {
  const { origins, total } = runOff(triangle, { method: "bf", prior: [0] });
  near(
    origins.map(({ outstanding }) => outstanding),
    [0, 0, 0, 0],
  );
  expect(origins.map(({ standardError }) => standardError)).toEqual([0, null, null, null]);
  expect(total.standardError).toBeNull();
});

test("a tail of 1.02 multiplies every period, the oldest too", () => {
  const tailed = runOff(triangle, { tail: 1.02 });
  near(
    tailed.origins.map(({ ultimate }) => ultimate),
    result.origins.map(({ ultimate }) => ultimate * 1.02),
  );
  // Sigma of the tail by Mack's rule from 3 and 0,6: 0,6²/3 = 0,12, on the last column's 189.
  const oldest = tailed.origins[0];
  near(squares([oldest?.standardError ?? null]), [189 * 0.12 + (189 * 189 * 0.12) / 189]);
  expect(tailed.tail).toBe(1.02);
});

test("the proposed accrual is in whole kronor, sums, and says how it was made", () => {
  const entry = accrual({ result, dataRange: "Retro!A1:E4", dataDate: "2025-01-31" });
  expect(entry.amount.toFixed()).toBe("177");
  expect(entry.origins.map(({ amount }) => amount.toFixed())).toEqual(["0", "8", "23", "146"]);
  expect(entry.trail).toEqual([
    { label: "Metod", value: "Chain ladder med Macks medelfel" },
    { label: "Sista sigma", value: "Macks regel" },
    { label: "Svansfaktor", value: "1" },
    { label: "Belopp", value: "förväntat värde" },
    { label: "Dataområde", value: "Retro!A1:E4" },
    { label: "Uppgifternas datum", value: "2025-01-31" },
  ]);
});

test("an accrual by expected amounts names no sigma: they have no standard error", () => {
  const expected = runOff(triangle, { method: "bf", prior: [300] });
  const { trail } = accrual({ result: expected, dataRange: "A1:E4", dataDate: "2025-01-31" });
  expect(trail.map(({ label }) => label)).toEqual([
    ...["Metod", "Svansfaktor", "Belopp", "Dataområde", "Uppgifternas datum"],
  ]);
});

test("an accrual at a percentile is that percentile of the total, and names the seed", () => {
  const simulation = bootstrap(triangle, { replicates: 1000, seed: 7, percentiles: [0.75] });
  const entry = accrual({
    result,
    certainty: { bootstrap: simulation, share: 0.75 },
    dataRange: "A1:E4",
    dataDate: "2025-01-31",
  });
  expect(entry.amount.toFixed()).toBe(String(Math.round(simulation.total.percentiles[0] ?? 0)));
  const sum = entry.origins.reduce((all, { amount }) => all.plus(amount), entry.amount.times(0));
  expect(sum.eq(entry.amount)).toBe(true);
  expect(entry.trail).toContainEqual({ label: "Belopp", value: "percentil 75" });
  expect(entry.trail).toContainEqual({ label: "Frö", value: "7" });
  expect(() =>
    accrual({
      result,
      certainty: { bootstrap: simulation, share: 0.9 },
      dataRange: "A1:E4",
      dataDate: "2025-01-31",
    }),
  ).toThrow("Percentilen 0,9 finns inte");
});

test("the trail says what the cells were read as, that a tail is estimated, and no sigma of bf", () => {
  const data = { dataForm: "Fakturalista, per månad", dataRange: "A1:C9", dataDate: "2025-01-31" };
  const tailed = runOff(triangle, { method: "bf", prior: [300], tail: 1.0198987 });
  const { trail } = accrual({ result: tailed, tailEstimated: true, ...data });
  expect(trail).toContainEqual({ label: "Svansfaktor", value: "1,0199, skattad loglinjärt" });
  expect(trail).toContainEqual({ label: "Cellerna lästes som", value: "Fakturalista, per månad" });
  expect(trail.map(({ label }) => label)).not.toContain("Sista sigma");
  expect(accrual({ result, tailEstimated: true, ...data }).trail).toContainEqual({
    label: "Svansfaktor",
    value: "1, ingen kunde skattas",
  });
});

test("a percentile of nothing or less is refused as such, whatever was drawn", () => {
  const simulation = bootstrap(triangle, { replicates: 100, percentiles: [0.9] });
  const repaid = runOff(triangle, { method: "bf", prior: [0] });
  expect(() =>
    accrual({
      result: repaid,
      certainty: { bootstrap: simulation, share: 0.9 },
      dataRange: "A1:E4",
      dataDate: "2025-01-31",
    }),
  ).toThrow("Det som återstår är 0 eller negativt, så en percentil kan inte fördelas");
});
