import { providerResult } from "../../../src/provider/providerResult";
import type { ProviderGiven } from "../../../src/provider/providerInputs";
import { resolveInputs } from "../../../src/provider/resolveInputs";

/** PO 0, no absence: pay is cost. Timlön 33 000/165 = 200 for all three forms. */
const plain = {
  year: 2025,
  lssActiveHours: 1,
  monthlyPay: 33_000,
  po: 0,
  vacation: 0,
  sickShare: 0,
  training: 0,
  holidayPay: 0,
  obPerHour: 0,
};
const cost = (more: Partial<ProviderGiven>) =>
  providerResult(resolveInputs({ ...plain, ...more })).cost;
const extra = (form: Partial<ProviderGiven>, more: Partial<ProviderGiven>) =>
  cost({ ...form, ...more })
    .minus(cost(form))
    .toDecimalPlaces(15)
    .toFixed();

const HOK = { hokShare: 1 };
const PAN = { panShare: 1 };
const RELATIVE = { relativeShare: 1 };

test("an anhörig has OB in the agreed pay, HÖK and PAN have it on top", () => {
  expect([HOK, PAN, RELATIVE].map((form) => extra(form, { obPerHour: 30 }))).toEqual([
    "30",
    "30",
    "0",
  ]);
});

test("a jour hour costs an anhörig's employer half the pay, the others' the supplements too", () => {
  const jour = { lssJourHours: 1, rotaEmployees: 4, weekendShare: 0 };
  // 200 × (0.50 + 0.30) against 200 × 0.50
  expect([HOK, PAN, RELATIVE].map((form) => extra(form, jour))).toEqual(["160", "160", "100"]);
});

test("after a death HÖK staff can be matched, PAN staff cost their notice", () => {
  const death = { deathPersons: 1, deathHours: 84, deathWeeks: 10, deathMatched: 1 };
  expect(extra(HOK, death)).toBe("0");
  // 84 h/week × 365/84 weeks × 200 kr
  expect([PAN, RELATIVE].map((form) => extra(form, death))).toEqual(["73000", "73000"]);
});

test("where one share is given the others are 0, not their defaults", () => {
  const { values } = resolveInputs({ ...plain, panShare: 1 });
  expect([values.hokShare.toFixed(), values.panShare.toFixed()]).toEqual(["0", "1"]);
});
