import { Decimal } from "../../../src/exact/decimal";
import { nearStart, waterfallBars } from "../../../taskpane/shared/waterfallBars";

const step = (name: string, value: number) => ({
  ...{ key: name, name, shown: String(value) },
  value: new Decimal(value),
});

test("each step goes on from where the last ended, and the last ends at the total", () => {
  // 100 + 60 − 40 = 120 on a scale to 160.
  const bars = waterfallBars(
    step("from", 100),
    [step("up", 60), step("down", -40)],
    step("to", 120),
  );
  expect(bars.map(({ kind, from, width }) => [kind, from, width])).toEqual([
    ["total", 0, 62.5],
    ["more", 62.5, 37.5],
    ["less", 75, 25],
    ["total", 0, 75],
  ]);
});

test("a scale that begins near the totals shows small steps large", () => {
  // 1000 to 1010: the scale begins a quarter of the difference below, at 997,5, and ends at 1010.
  const begin = nearStart([new Decimal(1000), new Decimal(1010)]);
  expect(begin.toFixed()).toBe("997.5");
  const bars = waterfallBars(step("from", 1000), [step("up", 10)], step("to", 1010), begin);
  expect(bars.map(({ from, width }) => [from, width])).toEqual([
    [0, 20],
    [20, 80],
    [0, 100],
  ]);
});
