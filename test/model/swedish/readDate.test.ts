import { readBoolean } from "../../../src/swedish/readBoolean";
import { readSwedishDate } from "../../../src/swedish/readDate";
import { readTime } from "../../../src/swedish/readTime";

describe("a date as a Swede writes it, in 2026", () => {
  test.each([
    ["2025-03-01", 20250301, "day"],
    ["2025/03/01", 20250301, "day"],
    ["2025-3-1", 20250301, "day"],
    ["25-03-01", 20250301, "day"],
    ["49-12-31", 20491231, "day"],
    ["50-01-01", 19500101, "day"],
    ["2028-02-29", 20280229, "day"],
    ["1/3", 20260301, "dayOfYear"],
    ["31/12", 20261231, "dayOfYear"],
    ["1/3/2025", 20250301, "day"],
    ["1 mars 2025", 20250301, "day"],
    ["1 mars", 20260301, "dayOfYear"],
    ["01-mar", 20260301, "dayOfYear"],
    ["01-mar-25", 20250301, "day"],
    ["2025-03", 20250301, "month"],
    ["2025-3", 20250301, "month"],
    ["mars 2025", 20250301, "monthName"],
    ["Mars 2025", 20250301, "monthName"],
    ["okt 2025", 20251001, "monthName"],
    ["sept. 2025", 20250901, "monthName"],
    ["mar-25", 20250301, "monthName"],
    ["maj-2025", 20250501, "monthName"],
    ["maj 2025", 20250501, "monthName"],
    ["mars-25", 20250301, "monthName"],
  ])("%p is %p", (text, day, written) => {
    expect(readSwedishDate(text, 2026)).toEqual({ day, written });
  });

  test.each([
    ..."20250301|2025|2025-13|2025-00|2025-02-29|2025-02-30|30/2|3/25|13/13".split("|"),
    ..."2025 03|2025 03 01|12 03|3-5|12-13|08-12 34|211 20|mars|mars 25|mumin 2025".split("|"),
    // What Excel with Swedish settings may read otherwise than it was meant.
    ..."1/2/25|1-2-25|1-2-2025|25/2/1|1 mars 25|25 mars 1|maj 25|maj-5|maj 99|mars/25".split("|"),
    ..."1900-02-01|1899-12-31|1/3-25|1.3.2025|01/03/25|0/3|1 mumin|32 mars|10000-01".split("|"),
    "",
  ])("%p is no date", (text) => {
    expect(readSwedishDate(text, 2026)).toBeUndefined();
  });
});

test.each([
  ["8:30", 8.5 / 24, false],
  ["08:30:36", 8.51 / 24, false],
  // 34 h 20 min = 34.333… h = 1.430555… days
  ["34:20", 1.430555555, true],
])("%p is a time", (text, share, long) => {
  expect(readTime(text)?.share).toBeCloseTo(share, 8);
  expect(readTime(text)?.long).toBe(long);
});

test.each(["8:60", "8:5", "08.30", "8", ":30", "12:00:60"])("%p is no time", (text) => {
  expect(readTime(text)).toBeUndefined();
});

test.each([
  ["SANT", true],
  ["falskt", false],
  [" Sant ", true],
  ["TRUE", true],
  ["sanning", undefined],
  ["1", undefined],
  ["ja", undefined],
])("%p as a truth value is %p", (text, truth) => {
  expect(readBoolean(text)).toBe(truth);
});
