import { Decimal } from "../../../src/exact/decimal";
import { surplusHours } from "../../../src/provider/surplusHours";
import { surplusStaffCost } from "../../../src/provider/surplusStaffCost";

const d = (value: number | string) => new Decimal(value);
const event = { persons: d(2), hoursPerWeek: d(100), weeks: d(8) };

test("HÖK staff cost until they are matched", () => {
  // 2 × 100 × 8 × (1 − 0.25)
  expect(surplusHours({ ...event, matchedShare: d("0.25") }).hok.toFixed()).toBe("1200");
});

test("PAN staff are never matched and cost one month's notice at most", () => {
  const pan = surplusHours({ ...event, panShare: d(1), matchedShare: d(1) });
  expect(pan.hok.toFixed()).toBe("0");
  // 2 × 100 × 365/7/12
  expect(pan.pan.toFixed(10)).toBe(d(200).times(365).div(84).toFixed(10));
});

test("an absence shorter than the notice costs PAN staff its own weeks", () => {
  expect(surplusHours({ ...event, weeks: d(2), panShare: d(1) }).pan.toFixed()).toBe("400");
});

test("the cost is the hours of both times the hourly cost", () => {
  const cost = surplusStaffCost(
    { ...event, weeks: d(4), panShare: d("0.5"), matchedShare: d("0.5") },
    d(300),
  );
  // HÖK 800 × 0.5 × 0.5 = 200, PAN 800 × 0.5 = 400 (four weeks are within the notice)
  expect(cost.toFixed()).toBe("180000");
});

test("a share above 1 is refused", () => {
  expect(() => surplusHours({ ...event, matchedShare: d("1.2") })).toThrow("Matchningen är 1,2");
});
