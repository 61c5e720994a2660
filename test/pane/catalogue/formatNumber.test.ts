import { formatNumber, formatShare } from "../../../taskpane/catalogue/formatNumber";

test.each([
  [356264943.6, "356\u00a0264\u00a0943,60"],
  [162563700, "162\u00a0563\u00a0700"],
  [-2689036.4, "\u22122\u00a0689\u00a0036,40"],
  [342.6, "342,60"],
  [1.1651616661811826, "1,165162"],
  [0.5, "0,5"],
  [14, "14"],
  [0, "0"],
])("%p is shown as %p", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("a share is shown as per cent with the decimals it has", () => {
  expect(formatShare(0.3142)).toBe("31,42\u00a0%");
  expect(formatShare(0.015)).toBe("1,5\u00a0%");
});
