import { forecast } from "../../../../src/forecast/forecast";
import type { ForecastYear } from "../../../../src/forecast/results/forecastResult";
import { MARGIN, yearChartPlan } from "../../../../taskpane/forecast/results/yearChartPlan";
import { base, scenario } from "./handCase";
import { known } from "../../../model/forecast/sample";

const yearsTo = (lastYear: number): readonly ForecastYear[] =>
  forecast({ base, scenarios: [scenario], scenario: scenario.id, lastYear }).years;
const SIZE = { width: 326, height: 200 };
const plan = (lastYear: number, others: readonly (readonly ForecastYear[])[] = []) =>
  yearChartPlan({ years: yearsTo(lastYear), others, ...SIZE });

test("the parts stand on each other from zero, to the scale of the axis", () => {
  const { columns, ticks, zero } = plan(2026);
  const [column] = columns;
  const used = column?.boxes.filter(({ height }) => height > 0) ?? [];
  expect(used.map(({ part }) => part)).toEqual(["sfb", "lss", "provider", "oneOffs"]);
  let floor = zero;
  for (const { y, height } of used) {
    expect(y + height).toBeCloseTo(floor);
    floor = y;
  }
  // 172,66 and 183,67 mnkr, as worked by hand, against the ticks' own scale.
  const [low, high] = [ticks[0], ticks.at(-1)];
  const perMillion = ((low?.y ?? 0) - (high?.y ?? 0)) / ((high?.value ?? 0) - (low?.value ?? 0));
  expect((used[0]?.height ?? 0) / perMillion).toBeCloseTo(172.659306, 5);
  expect((used[1]?.height ?? 0) / perMillion).toBeCloseTo(183.669721, 5);
});

test("a cost below zero hangs under the axis", () => {
  const [year] = yearsTo(2026);
  if (year === undefined) throw new Error("No year");
  const credit = { ...year, parts: { ...year.parts, oneOffs: known(year.parts.oneOffs).neg() } };
  const { columns, zero } = yearChartPlan({ years: [credit], others: [], ...SIZE });
  const box = columns[0]?.boxes.find(({ part }) => part === "oneOffs");
  expect(box?.y).toBeCloseTo(zero);
  expect(box?.height).toBeGreaterThan(0);
});

test.each([1, 10, 25])("%i years stay within the drawing", (count) => {
  const { columns, overlays } = plan(2025 + count, [yearsTo(2025 + count)]);
  expect(columns).toHaveLength(count);
  for (const { left, width } of columns) {
    expect(left).toBeGreaterThanOrEqual(MARGIN.left);
    expect(left + width).toBeLessThanOrEqual(SIZE.width - MARGIN.right + 0.001);
    expect(width).toBeGreaterThan(1);
  }
  expect(overlays[0]?.points).toHaveLength(count);
});

test("letters of scenarios that end alike do not cover each other", () => {
  const same = yearsTo(2030);
  const at = plan(2030, [same, same, same]).overlays.map(({ letterY }) => letterY);
  const sorted = at.toSorted((a, b) => a - b);
  for (const [place, y] of sorted.slice(1).entries()) {
    expect(y - (sorted[place] ?? 0)).toBeGreaterThanOrEqual(12);
  }
});
