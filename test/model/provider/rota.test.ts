import { Decimal } from "../../../src/exact/decimal";
import { rota } from "../../../src/provider/rota";

const shared = (hours: number, employees: number) =>
  rota({ hours: new Decimal(hours), employees: new Decimal(employees) });

test("196 jour hours among four are 49 each, with no excess", () => {
  const four = shared(196, 4);
  expect(four.hoursPerEmployee.toFixed()).toBe("49");
  expect(four.excessPerEmployee.toFixed()).toBe("0");
  expect(four.employeesNeeded.toFixed()).toBe("4");
});

test("196 jour hours among three are 65.33 each, 15.33 of them above 50", () => {
  const three = shared(196, 3);
  expect(three.hoursPerEmployee.toFixed(2)).toBe("65.33");
  expect(three.excessPerEmployee.toFixed(2)).toBe("15.33");
  // 46 of the 196 hours: 196 − 3 × 50.
  expect(three.excessShare.toFixed(10)).toBe(new Decimal(46).div(196).toFixed(10));
});

test("exactly 50 each is not above the limit, and 201 hours take a fifth employee", () => {
  expect(shared(200, 4).excessShare.toFixed()).toBe("0");
  expect(shared(200, 4).employeesNeeded.toFixed()).toBe("4");
  expect(shared(201, 4).employeesNeeded.toFixed()).toBe("5");
});

test("jour without employees is refused", () => {
  expect(() => shared(196, 0)).toThrow(
    "Antalet anställda på jourschemat är 0 men måste vara större än 0.",
  );
});

test("no jour needs nobody", () => {
  expect(shared(0, 0).employeesNeeded.toFixed()).toBe("0");
});
