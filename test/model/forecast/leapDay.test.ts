import { Decimal } from "../../../src/exact/decimal";
import type { Change } from "../../../src/forecast/changes/change";
import { forecast } from "../../../src/forecast/forecast";
import type { Base } from "../../../src/forecast/base/base";
import { change, malmo, scenario } from "./sample";

const year = (
  which: number,
  changes: readonly Change[] = [],
  values: Partial<Base["values"]> = {},
) => {
  const base = { ...malmo, values: { ...malmo.values, ...values } };
  const result = forecast({
    base,
    scenarios: [scenario("s", changes)],
    scenario: "s",
    lastYear: 2029,
  });
  return { ...result, found: result.years.find((each) => each.year === which) };
};
const hours = (...given: Parameters<typeof year>) => year(...given).found?.lssHours.toFixed(2);

test("hours of a year's total follow the days: 565 386 × 366/365 is 1 549 more in 2028", () => {
  expect([2026, 2027, 2029].map((each) => hours(each))).toEqual(Array(3).fill("565386.00"));
  expect(hours(2028)).toBe("566935.00");
  // February 2028: 29 of 365 days.
  const february = year(2028).months[25];
  expect(february?.lssHours.toFixed(6)).toBe(new Decimal(565_386).times(29).div(365).toFixed(6));
});

test("a base year that is itself a leap year has a day less after it: 565 386 × 365/366", () => {
  expect(hours(2025, [], { year: 2024 })).toBe("563841.23");
  expect(hours(2028, [], { year: 2024 })).toBe("565386.00");
});

test("hours given a month stay as given: 183 × 12 × 250", () => {
  expect(hours(2028, [], { lssHoursPerPerson: 250 })).toBe("549000.00");
});

test("hours set a month stay as set for as long as they are set, and what is put on the year's keeps its days", () => {
  const set = [change("lssHoursPerPerson", "set", "2027", 250, { through: "2028" })];
  expect([2026, 2027, 2028, 2029].map((each) => hours(each, set))).toEqual([
    "565386.00",
    "549000.00",
    "549000.00",
    "565386.00",
  ]);
  // 565 386 × 1.1 × 366/365.
  expect(hours(2028, [change("lssHoursPerPerson", "multiply", "2027", "1.1")])).toBe("623628.50");
});

test.each([
  [{}, [], "följer dagarna: ett skottår har en dag mer"],
  [{ lssHoursPerPerson: 250 }, [], "står som de är angivna per månad"],
  [{}, [change("lssHoursPerPerson", "set", "2027", 250)], "utom där de anges per månad"],
] as const)("the result says which: %o", (values, changes, said) => {
  expect(year(2026, changes, values).remarks[0]).toContain(said);
});

test("the persons shown are those that the cost is calculated on", () => {
  const flows = { sfbInflow: 36, lssInflow: 12, utilisation: 1 };
  for (const which of [2026, 2028]) {
    const { found } = year(which, [], flows);
    const days = which === 2028 ? 366 : 365;
    const rate = found?.schablon ?? 0;
    const sfb = found?.sfbPersons.times(20).times(days).div(7).times(rate);
    expect(sfb?.toFixed(4)).toBe(found?.parts.sfb?.toFixed(4));
    // A person has 565 386 / 183 hours in 365 days.
    const lss = found?.lssPersons.times(565_386).div(183).times(days).div(365);
    expect(lss?.toFixed(4)).toBe(found?.lssHours.toFixed(4));
  }
  const monthly = year(2028, [], { ...flows, lssHoursPerPerson: 250 }).found;
  expect(monthly?.lssPersons.times(12 * 250).toFixed(4)).toBe(monthly?.lssHours.toFixed(4));
});
