import { coalitionOf } from "../../../src/provider/coalition";
import { Decimal } from "../../../src/exact/decimal";
import { drivers } from "../../../src/provider/driver";
import { hourCost } from "../../../src/provider/hourCost";
import type { ProviderGiven } from "../../../src/provider/providerInputs";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import { costPerPerformedHour } from "../../../src/rules/costPerPerformedHour";

const all = coalitionOf(drivers.map(({ id }) => id));
const base = { year: 2025, sfbActiveHours: 1000, monthlyPay: 30_000, po: 0.4 };
const cost = (more: Partial<ProviderGiven> = {}, on = all) =>
  hourCost(resolveInputs({ ...base, ...more }))(on);
const noAbsence = { vacation: 0, sickShare: 0, training: 0, holidayPay: 0 };

test.each([
  [37, "8.11"],
  [36.33, "10.10"],
  [34.33, "16.52"],
])("heltidsmått %s costs %s %% more an hour than 40", (weeklyHours1, percent) => {
  const ratio = cost({ weeklyHours1 }).hok.div(cost({ weeklyHours1: 40 }).hok);
  expect(ratio.minus(1).times(100).toFixed(2)).toBe(percent);
});

test("a mix of heltidsmått is the mean of its factors by hours", () => {
  const mix = { weeklyHours1: 32, weeklyShare1: 0.25, weeklyHours2: 40, weeklyShare2: 0.75 };
  // 0.25 × 40/32 + 0.75 × 1 = 1.0625
  const ratio = cost({ ...mix, ...noAbsence }).hok.div(
    cost({ weeklyHours1: 40, ...noAbsence }).hok,
  );
  expect(ratio.toFixed(10)).toBe("1.0625000000");
});

test("with the whole sick time paid in full it is PA.TIMKOSTNAD", () => {
  const absence = { vacation: 0.11, sickShare: 0.07, training: 0.02 };
  const paid = { sickPayDays: 1, sickPayLevel: 1, karens: 0 };
  const rule = costPerPerformedHour({
    monthlyPay: new Decimal(30_000),
    weeklyHours: new Decimal(37),
    po: new Decimal("0.4"),
    vacation: new Decimal("0.11"),
    sick: new Decimal("0.07"),
    otherAbsence: new Decimal("0.02"),
  });
  expect(cost({ ...absence, ...paid }).hok.toFixed(20)).toBe(rule.toFixed(20));
});

test("sick time that nobody pays costs nothing but the leave it still earns", () => {
  // 0.10 sick, no vacation or training: 1 hour paid for each performed.
  const sick = cost({ ...noAbsence, sickShare: 0.1, sickPayDays: 0 }).hok;
  expect(sick.toFixed(20)).toBe(cost(noAbsence).hok.toFixed(20));
});

test("a leap year has one day more of hours for the same twelve months' pay", () => {
  const ratio = cost({ year: 2024 }).hok.div(cost({ year: 2025 }).hok);
  expect(ratio.toFixed(20)).toBe(new Decimal(365).div(366).toFixed(20));
});

test("twelve months' cost an hour weighted by their days is the year's", () => {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const kronor = days.reduce((sum, n, place) => {
    const year = `2025-${String(place + 1).padStart(2, "0")}`;
    return sum.plus(cost({ year }).hok.times(n));
  }, new Decimal(0));
  expect(kronor.div(365).toFixed(20)).toBe(cost().hok.toFixed(20));
});

test("PAN is paid by the hour with semesterersättning and without heltidsmått", () => {
  // 200 × 1.12 × 1.40 × (1 + 0.02/0.80); sick pay off
  const given = {
    panHourlyPay: 200,
    holidayPay: 0.12,
    vacation: 0.11,
    sickShare: 0.07,
    training: 0.02,
  };
  const pan = cost({ ...given, sickPayDays: 0 }).pan;
  expect(pan.toFixed(10)).toBe("321.4400000000");
  expect(cost({ ...given, sickPayDays: 0, weeklyHours1: 30 }).pan.toFixed(10)).toBe(
    "321.4400000000",
  );
});
