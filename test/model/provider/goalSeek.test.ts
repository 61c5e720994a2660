import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { goalSeek } from "../../../src/provider/goalSeek";
import type { ProviderGiven } from "../../../src/provider/providerInputs";
import { providerResult } from "../../../src/provider/providerResult";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import type { UnknownId } from "../../../src/provider/unknown";
import { anyProvider } from "./sample";

const ORE = "0.01";
const given: ProviderGiven = {
  year: 2025,
  sfbActiveHours: 250_000,
  lssActiveHours: 50_000,
  sfbJourHours: 20_000,
  rotaEmployees: 3,
  monthlyPay: 29_000,
  deathPersons: 3,
  administration: 6_000_000,
};
const inputs = resolveInputs(given);

test.each<UnknownId>([
  "schablon",
  "commonWeeklyHours",
  "monthlyPay",
  "po",
  "grant",
  "lssPriceFactor",
])("%s solved and put back gives zero within an öre", (id) => {
  const solution = goalSeek(inputs, id);
  if (!solution.solved) throw new Error(solution.reason);
  expect(providerResult(solution.inputs).resultAfterGrant.abs().lt(ORE)).toBe(true);
  const again = providerResult(solution.unknown.put(solution.value));
  expect(again.resultAfterGrant.abs().lt(ORE)).toBe(true);
});

test("the grant that gives zero is the grant needed", () => {
  const solution = goalSeek(inputs, "grant");
  const needed = providerResult(inputs).grantNeeded;
  expect(solution.solved && solution.value.toFixed(8)).toBe(needed.toFixed(8));
});

test("volume gives zero where each hour earns and the fixed costs are spread", () => {
  const earning = resolveInputs({ ...given, monthlyPay: 22_000, administration: 60_000_000 });
  expect(providerResult(earning).result.isNegative()).toBe(true);
  const solution = goalSeek(earning, "volume");
  if (!solution.solved) throw new Error(solution.reason);
  expect(solution.value.gt(1)).toBe(true);
  expect(providerResult(solution.inputs).resultAfterGrant.abs().lt(ORE)).toBe(true);
});

test("any provider calibrated to an outturn returns it within an öre", () => {
  fc.assert(
    fc.property(anyProvider, fc.integer({ min: 1, max: 50_000_000 }), (provider, more) => {
      const start = resolveInputs({ ...provider, administrationPerHour: 0 });
      const target = providerResult(start).result.minus(more);
      const solution = goalSeek(start, "administrationPerHour", { target, measure: "beforeGrant" });
      // Up to 100 000 kr an hour is sought; a provider of a handful of hours cannot reach it.
      if (!solution.solved) return more > providerResult(start).hours.times(99_999).toNumber();
      return providerResult(solution.inputs).result.minus(target).abs().lt(ORE);
    }),
    { numRuns: 25 },
  );
});

test("jour staffing is whole employees: the fewest that reach the target", () => {
  const target = providerResult(resolveInputs({ ...given, rotaEmployees: 4 })).resultAfterGrant;
  const solution = goalSeek(inputs, "rotaEmployees", { target });
  expect(solution.solved && solution.value.toFixed()).toBe("4");
});

test("jour staffing alone does not close the gap, and the reason gives what it can reach", () => {
  const solution = goalSeek(inputs, "rotaEmployees");
  expect(solution.solved).toBe(false);
  expect(!solution.solved && solution.reason).toMatch(
    /^Resultatet 0 kr nås inte med ”Anställda per jourschema”: mellan 1 och 5 blir det mellan −.* kr och −.* kr\./,
  );
});

test("an unknown that the result does not depend on is said to be so", () => {
  const solution = goalSeek(inputs, "persons");
  expect(!solution.solved && solution.reason).toContain("påverkar inte resultatet");
});

test("values the model refuses are outside the search, not an error", () => {
  const solution = goalSeek(inputs, "vacation", { target: new Decimal(1e12) });
  expect(solution.solved).toBe(false);
});

test("a target that is no number is refused", () => {
  expect(() => goalSeek(inputs, "grant", { target: new Decimal(Number.NaN) })).toThrow(
    "Målet är inte ett tal.",
  );
});
