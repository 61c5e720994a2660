import { readLabelledAssumptions } from "../../../src/forecast/input/readLabelledAssumptions";
import { runForecast } from "../../../src/forecast/runForecast";
import type { Cell } from "../../../src/labelled/cell";
import { seededStreams } from "../../../src/random/seededStreams";
import { riskComponents } from "../../../src/risk/components/riskComponents";
import { riskDrawsOf } from "../../../src/risk/draw/riskDrawsOf";
import { readRiskInput } from "../../../src/risk/input/readRiskInput";
import { spreadQuantile } from "../../../src/risk/own/spreadQuantile";
import { yearDraws } from "../../../src/risk/results/riskByYear";
import { riskSummary } from "../../../src/risk/results/riskSummary";

const LAST = 2028;
const others = riskComponents.map(({ id }) => id).filter((id) => id !== "ownValues");

/** A small municipality, where one row has min, trolig and max. */
const rowsOf = (label: string, min: Cell, likely: Cell, max: Cell): Cell[][] => {
  const rows: Cell[][] = [
    ["Basår", null, 2025, null],
    ["SFB-personer i snitt", null, 14, null],
    ["LSS-personer i snitt", null, 3, null],
    ["LSS-timmar under basåret", null, 9300, null],
    ["Uppräkning av schablonen", null, 0.018, null],
  ];
  const own = [label, min, likely, max];
  const at = rows.findIndex(([name]) => name === label);
  if (at < 0) rows.push(own);
  else rows[at] = own;
  return [["Uppgift", "min", "trolig", "max"], ...rows];
};

const exactTotals = (rows: Cell[][], label: string, value: number): number[] => {
  const given = rows
    .slice(1)
    .map(([name, , likely]): Cell[] => [name ?? null, name === label ? value : (likely ?? null)]);
  const { resolved, changes } = readLabelledAssumptions(given, {});
  return runForecast(resolved, changes, LAST).years.map(({ total }) => total?.toNumber() ?? 0);
};

test.each([
  ["SFB-personer i snitt", 12, 14, 17],
  ["LSS-timmar under basåret", 8000, 9300, 12_000],
])("%s: 1 000 draws in doubles are the exact model's within 1 kr", (label, min, likely, max) => {
  const rows = rowsOf(label, min, likely, max);
  const { centre, sizes, figures, ownValues } = readRiskInput({ assumptions: rows }, LAST);
  const draws = 1000;
  const drawn = riskDrawsOf(centre, sizes, figures, { draws, ownValues, frozen: others });
  const own = riskComponents.findIndex(({ id }) => id === "ownValues");
  const stream = seededStreams(1, riskComponents.length)[own];
  const valueAt = spreadQuantile({ name: label, min, likely, max });
  const furthest = Array.from({ length: draws }, (_, r) => {
    const exact = exactTotals(rows, label, valueAt(stream?.next() ?? 0));
    return Math.max(
      ...exact.map((total, y) => Math.abs(total - (drawn.total[y * draws + r] as number))),
    );
  });
  expect(exactTotals(rows, label, likely)).toHaveLength(centre.years.length);
  expect(Math.max(...furthest)).toBeLessThan(1);
});

test("an own min and max of SFB persons are P10 and P90 of what the cost then is, and end our own swing", () => {
  const label = "SFB-personer i snitt";
  const rows = rowsOf(label, 12, 14, 17);
  const { centre, sizes, figures, ownValues, frozen } = readRiskInput({ assumptions: rows }, 2026);
  expect(frozen).toEqual(["sfbStart", "sfbShock"]);
  const drawn = riskDrawsOf(centre, sizes, figures, { ownValues, frozen: others });
  const { p10, p50, p90 } = riskSummary(yearDraws(drawn, "total", 0));
  const [low, middle, high] = [12, 14, 17].map((value) => exactTotals(rows, label, value)[0]) as [
    number,
    number,
    number,
  ];
  // A percentile of 10 000 draws is off by 0.3 percentage points, a fiftieth of the half-width.
  expect(Math.abs(p10 - low)).toBeLessThan((middle - low) / 20);
  expect(Math.abs(p50 - middle)).toBeLessThan((high - middle) / 20);
  expect(Math.abs(p90 - high)).toBeLessThan((high - middle) / 20);
});

test("a value that the forecast does not take is drawn at the nearest that it takes, and counted", () => {
  const rows = rowsOf("Nyttjandegrad", 0.9, 0.98, 1.02);
  const { centre, sizes, figures, ownValues, frozen } = readRiskInput({ assumptions: rows }, 2026);
  expect(frozen).toEqual(["sfbRatio"]);
  const draws = 2000;
  const drawn = riskDrawsOf(centre, sizes, figures, { draws, ownValues, frozen: others });
  // Above 1 where z > 1.2816 × 0.02/0.04: 26.1 % of the draws.
  expect(drawn.adjusted / draws).toBeGreaterThan(0.23);
  expect(drawn.adjusted / draws).toBeLessThan(0.29);
  const most = Math.max(...drawn.total);
  expect(Math.abs(most - (exactTotals(rows, "Nyttjandegrad", 1)[0] ?? 0))).toBeLessThan(1000);
});
