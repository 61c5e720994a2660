import { Decimal } from "../../../src/exact/decimal";
import { providerPath } from "../../../src/provider/providerPath";
import { providerResult } from "../../../src/provider/providerResult";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import { wagePath } from "../../../src/provider/wagePath";

const d = (value: number | string) => new Decimal(value);
const year = (of: number, wageIncrease: number | string, hours: number) => ({
  year: of,
  wageIncrease: d(wageIncrease),
  hours: d(hours),
});

test("2020 to 2024 wages rose 59 kr and the schablon 28.30: the gap is 30.70 an hour", () => {
  const [only] = wagePath(2020, [year(2024, 59, 1000)]);
  expect(only?.schablonIncrease.toFixed()).toBe("28.3");
  expect(only?.gap.toFixed()).toBe("30.7");
  expect(only?.kronor.toFixed()).toBe("30700");
});

test("the gap in kr accumulates over the years", () => {
  // Schablon 304.30, 315.00, 319.70: gaps 0, 15 − 10.70 = 4.30, 20 − 15.40 = 4.60
  const path = wagePath(2020, [year(2020, 0, 100), year(2021, 15, 100), year(2022, 20, 200)]);
  expect(path.map(({ accumulated }) => accumulated.toFixed())).toEqual(["0", "430", "1350"]);
});

const start = resolveInputs({
  year: 2025,
  persons: 70,
  sfbActiveHours: 365_000,
  monthlyPay: 29_000,
  po: "0.4718",
  changeWeeks: 8,
  changeMatched: 0.5,
});
const step = (of: number, persons: number, wageGrowth = 0) => ({
  year: of,
  persons: d(persons),
  wageGrowth: d(wageGrowth),
});

test("the first year of the path is the provider itself", () => {
  const [first] = providerPath(start, []);
  expect(first?.result.toFixed()).toBe(providerResult(start).result.toFixed());
});

test("a loss of persons costs the year it happens: staff until notice and matching", () => {
  const [, loss, after] = providerPath(start, [step(2026, 60), step(2027, 60)], d("0.015"));
  // 10 persons × 365 000/70/(365/7) = 100 h a week × 8 weeks × (1 − 0.5) = 4 000 hours
  // An hour costs the settled cost less its OB, 20 kr with the PO.
  const anHour = loss?.settled.cost.div(loss.settled.hours).minus(d(20).times("1.4718"));
  expect(loss?.transition.toFixed(6)).toBe(anHour?.times(4000).toFixed(6));
  expect(after?.transition.toFixed()).toBe("0");
  expect(loss?.result.plus(loss.transition).toFixed()).toBe(loss?.settled.result.toFixed());
});

test("a slow loss has the same settled result and a smaller transition a year", () => {
  const fast = providerPath(start, [step(2026, 60), step(2027, 60)], d("0.015"));
  const slow = providerPath(start, [step(2026, 65), step(2027, 60)], d("0.015"));
  expect(slow[2]?.settled.result.toFixed()).toBe(fast[2]?.settled.result.toFixed());
  expect(slow[1]?.transition.times(2).toFixed(6)).toBe(fast[1]?.transition.toFixed(6));
});

test("wages above the uplift of the schablon worsen the result year by year", () => {
  const path = providerPath(start, [step(2026, 70, 0.03), step(2027, 70, 0.03)], d("0.015"));
  const results = path.map(({ result }) => result.toNumber());
  expect([...results].sort((a, b) => b - a)).toEqual(results);
});

test.each([
  ["years that do not follow", [step(2027, 60)], "År 2027 följer inte på 2025."],
  ["nobody left", [step(2026, 0)], "Antalet brukare 2026 är 0."],
  ["growth typed as per cent", [step(2026, 60, 3)], "Löneökningen 2026 är 3"],
])("%s are refused", (_, steps, message) => {
  expect(() => providerPath(start, steps, d("0.015"))).toThrow(message);
});
