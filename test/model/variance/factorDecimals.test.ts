import { Decimal } from "../../../src/exact/decimal";
import { factorDecimals } from "../../../src/variance/factorDecimals";

test.each([
  ["347850", "341409.1954", 2, "persons' cost: two decimals"],
  ["0.9918", "0.9816", 4, "a share: four"],
  ["1.001518", "0.999272", 4, "a factor of the price"],
  ["0.004", "0.0035", 4, "a small share is not 0"],
  ["332.801", "332.804", 4, "large values that differ in the third"],
  ["0.00001", "0.00002", 6, "small ones that differ in the fifth"],
  ["1.00000001", "1", 8, "the eighth"],
  ["1.0000000001", "1", 8, "and no more than eight"],
  ["20", "20", 2, "equal values need none to differ"],
  ["-5", "9.99", 4, "below ten on both sides of zero"],
])("%s and %s have %i decimals: %s", (a, b, decimals) => {
  expect(factorDecimals(new Decimal(a), new Decimal(b))).toBe(decimals);
  expect(factorDecimals(new Decimal(b), new Decimal(a))).toBe(decimals);
});
