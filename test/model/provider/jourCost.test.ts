import { yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { jourAgreement } from "../../../src/provider/jourAgreement";
import { jourCost } from "../../../src/provider/jourCost";

const d = (value: number | string) => new Decimal(value);
const oneHour = { period: yearPeriod(2025), hours: d(1), hourlyPay: d(165), po: d("0.445") };

test("a jour hour of 2025 brings in 85.65 kr, a quarter of 342.60", () => {
  expect(jourCost(oneHour).revenue.toFixed()).toBe("85.65");
});

test("with timlön 165 and PO 44.5 % a weekday hour costs 165 × 0.80 × 1.445 and a weekend hour 165 × 1.09 × 1.445", () => {
  expect(jourCost({ ...oneHour, weekendShare: d(0) }).cost.toFixed()).toBe("190.74");
  expect(jourCost({ ...oneHour, weekendShare: d(1) }).cost.toFixed()).toBe("259.88325");
});

test("half the OB comes on top, with PO", () => {
  const without = jourCost({ ...oneHour, weekendShare: d(0) }).cost;
  const ob = jourCost({ ...oneHour, weekendShare: d(0), ob: d(40) }).cost;
  expect(ob.minus(without).toFixed()).toBe("28.9");
});

test("with 65 1/3 hours each the part above 50 costs 110 % of the timlön more", () => {
  const perEmployee = d(196).div(3);
  const more = jourCost({ ...oneHour, hours: d(196), hoursPerEmployee: perEmployee }).cost;
  const ordinary = jourCost({ ...oneHour, hours: d(196) }).cost;
  // 46 hours × 165 × 1.10 × 1.445
  expect(more.minus(ordinary).toDecimalPlaces(20).toFixed()).toBe("12064.305");
});

test("in the second reading 30 % is up to the limit, 59 % above it, whatever the day", () => {
  const second = { ...oneHour, agreement: jourAgreement(2), weekendShare: d(1) };
  expect(jourCost(second).cost.toFixed()).toBe("190.74");
  // Half of 100 hours each is above 50: 0.5 × 165 × 0.29 × 1.445 more.
  const above = jourCost({ ...second, hoursPerEmployee: d(100) }).cost;
  expect(above.minus("190.74").toFixed()).toBe("34.571625");
});

test("the deficit is the cost less the revenue", () => {
  const { cost, revenue, deficit } = jourCost({ ...oneHour, hours: d(1000) });
  expect(deficit.plus(revenue).eq(cost)).toBe(true);
});

test("a negative number of hours is refused by name", () => {
  expect(() => jourCost({ ...oneHour, hours: d(-1) })).toThrow("Antalet jourtimmar är −1");
});
