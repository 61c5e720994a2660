import { Decimal } from "../../src/exact/decimal";
import { roundedParts } from "../../src/exact/roundedParts";

const rounded = (parts: (number | string)[], total: number | string, decimals = 2) =>
  roundedParts(
    parts.map((part) => new Decimal(part)),
    new Decimal(total),
    decimals,
  ).map((part) => part.toFixed());

test("three thirds of a krona: the first gets the öre that is left", () => {
  const third = new Decimal(1).div(3).toFixed();
  expect(rounded([third, third, third], 1)).toEqual(["0.34", "0.33", "0.33"]);
});

test("what is left over goes to the part that rounding down cut the most", () => {
  expect(rounded(["1.004", "2.006", "-0.01"], "3")).toEqual(["1", "2.01", "-0.01"]);
});

test("a part that is 0 stays 0", () => {
  expect(rounded([0, "0.005", "0.005"], "0.01")).toEqual(["0", "0.01", "0"]);
});

test("a total rounded on its own may take a unit from the part cut the least", () => {
  expect(rounded(["1.001", "2.004"], "2.99")).toEqual(["0.99", "2"]);
});

test("more units than parts are shared out evenly, however many", () => {
  expect(rounded([0, 1, 1], 5, 0)).toEqual(["0", "3", "2"]);
  expect(rounded([0, 1, 1], "2e30", 0)).toEqual(["0", `1${"0".repeat(30)}`, `1${"0".repeat(30)}`]);
});
