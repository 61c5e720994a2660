import { accuracy } from "../../../src/forecast/backtest/accuracy";
import { backTest } from "../../../src/forecast/backtest/backTest";
import { Decimal } from "../../../src/exact/decimal";
import { malmoHistory } from "../../../malmo/forecast/malmoHistory";

const result = backTest(malmoHistory);
const row = (year: number, part: string) =>
  result.rows.find((each) => each.year === year && each.part === part);
const tkr = (amount: Decimal | undefined) => amount?.div(1000).toFixed(1);
const of = (part: string, method: string) =>
  result.accuracy.find((each) => each.part === part && each.method === method);

/** persons × 20 × days/7 × schablon and hours × schablon, tkr, worked from the printed volumes. */
const worked = [
  [2020, "126329.7", "121600.0", "150616.6", "150102.0"],
  [2021, "133371.0", "131171.0", "160508.3", "158089.0"],
  [2022, "133360.6", "132688.0", "179831.3", "180638.0"],
  [2023, "135024.5", "133924.0", "175879.0", "176146.0"],
  [2024, "151295.0", "158513.0", "191979.7", "191840.0"],
  [2025, "162563.7", "154970.0", "193701.2", "193698.0"],
] as const;

test.each(worked)(
  "Malmö %i: the model on known volumes beside the outturn",
  (year, ...expected) => {
    const sfb = row(year, "sfb");
    const lss = row(year, "lss");
    expect([
      tkr(sfb?.forecasts.model),
      tkr(sfb?.outturn),
      tkr(lss?.forecasts.model),
      tkr(lss?.outturn),
    ]).toEqual(expected);
  },
);

test.each([2024, 2025])("with its known items SFB %i comes within 1.5 %", (year) => {
  const { forecasts, outturn } = row(year, "sfb") ?? {};
  const ratio = forecasts?.modelKnown
    ?.div(outturn ?? 1)
    .minus(1)
    .abs();
  expect(ratio?.lt("0.015")).toBe(true);
});

test("the budgets' mean absolute error is that of the printed deviations", () => {
  // SFB: (10273 + 3598 + 888 + 1876 + 19373 + 530)/6 = 36538/6; LSS: (12115 + 724 + 7491 + 4554 + 12790 + 48)/6 = 37722/6.
  expect(of("sfb", "budget")?.own?.mae.times(6).toFixed(0)).toBe("36538000");
  expect(of("lss", "budget")?.own?.mae.times(6).toFixed(0)).toBe("37722000");
});

test("last year's volume: 2025 with 2024's 435 persons and 577 209 hours", () => {
  // 435 × 20 × 365/7 × 342.60 = 155 418.0 tkr; 577 209 × 342.60 = 197 751.8 tkr.
  expect(tkr(row(2025, "sfb")?.forecasts.lastVolume)).toBe("155418.0");
  expect(tkr(row(2025, "lss")?.forecasts.lastVolume)).toBe("197751.8");
});

test("last year's growth: 2025 with 435 × 435/399 persons", () => {
  // 474.248… × 20 × 365/7 × 342.60 = 169 440.7 tkr.
  expect(tkr(row(2025, "sfb")?.forecasts.lastGrowth)).toBe("169440.7");
});

test("methods are compared over the years that all of them have", () => {
  for (const { common } of result.accuracy) expect(common?.years).toEqual([2022, 2023, 2024, 2025]);
});

test("on the same years the model on known volumes is nearer than budgets and naive forecasts", () => {
  const error = (method: string) => of("total", method)?.common?.mae ?? new Decimal(Infinity);
  for (const method of ["budget", "lastVolume", "lastGrowth"]) {
    expect(error("modelKnown").lt(error(method))).toBe(true);
  }
});

test("MAE, MAPE, MASE and bias by hand: outturn 100, 120, 110; forecasts 110 and 99", () => {
  const n = (value: number) => new Decimal(value);
  const result_ = accuracy(
    [
      { year: 2, forecast: n(110), outturn: n(120) },
      { year: 3, forecast: n(99), outturn: n(110) },
    ],
    [n(100), n(120), n(110)],
  );
  // MAE (10 + 11)/2; MAPE (10/120 + 11/110)/2; scale (20 + 10)/2 = 15.
  expect(result_?.mae.toFixed()).toBe("10.5");
  expect(result_?.mape?.toFixed(10)).toBe("0.0916666667");
  expect(result_?.mase?.toFixed()).toBe("0.7");
  expect(result_?.bias.toFixed()).toBe("-10.5");
});

test.each([
  ["a year twice", [2024, 2024], "År 2024 finns två gånger. Ta bort den ena raden."],
  ["a year missing", [2022, 2024], "Mellan 2022 och 2024 saknas 2023. Ange åren i följd."],
])("a history with %s is refused", (_, years, message) => {
  const history = years.map((year) => ({ ...malmoHistory[0], year })) as typeof malmoHistory;
  expect(() => backTest(history)).toThrow(message);
});
