import { swedishKronor } from "../../src/exact/swedishKronor";

test.each([
  ["347.7", "347,70"],
  ["357282.857142", "357\u00a0282,86"],
  ["-0.5", "\u22120,50"],
  ["0", "0,00"],
  ["-0.001", "0,00"],
  ["999.995", "1\u00a0000,00"],
])("%s kronor are written %s", (value, text) => {
  expect(swedishKronor(value)).toBe(text);
});
