import { Decimal } from "../../../src/exact/decimal";
import { resolveEqualisation } from "../../../src/equalisation/resolveEqualisation";
import { scenarioReturn } from "../../../src/equalisation/scenarioReturn";
import type {
  Forecast,
  ForecastMonth,
  ForecastYear,
  MonthStock,
} from "../../../src/forecast/results/forecastResult";
import { givenOf, made } from "./sample";

interface Figures {
  readonly sfb: number;
  readonly lss: number;
  readonly sickPay?: number;
  readonly persons: number;
  readonly lssPersons: number;
  readonly lssHours: number;
}

const d = (value: number): Decimal => new Decimal(value);

function yearOf(year: number, of: Figures, kind: ForecastYear["kind"] = "prognos"): ForecastYear {
  const { sfb, lss, sickPay = 0 } = of;
  return {
    ...{ year, kind, schablon: d(347.7), schablonStatus: "beslutad" },
    parts: { sfb: d(sfb), lss: d(lss), sickPay: d(sickPay), provider: d(0), oneOffs: d(0) },
    total: d(sfb + lss + sickPay),
    ...{
      budget: undefined,
      deviation: undefined,
      inhabitants: undefined,
      perInhabitant: undefined,
    },
    sfbPersons: d(of.persons),
    lssPersons: d(of.lssPersons),
    lssHours: d(of.lssHours),
  };
}

const stock: MonthStock = {
  ...{ opening: d(0), inflow: d(0), outflow: d(0), closing: d(0), average: d(0) },
};

const monthOf = (year: number, municipalShare: number): ForecastMonth => ({
  ...{ year, month: 1, sfb: stock, sfbChildren: undefined, lss: stock, lssHours: d(0) },
  ...{ schablon: d(347.7), schablonStatus: "beslutad", municipalShare: d(municipalShare) },
  parts: { sfb: d(0), lss: d(0), sickPay: d(0), provider: d(0), oneOffs: d(0) },
  total: d(0),
});

const BASE: Figures = {
  sfb: 9_000_000,
  lss: 6_800_000,
  persons: 25,
  lssPersons: 10,
  lssHours: 20_000,
};
const GROWN: Figures = {
  sfb: 9_720_000,
  lss: 7_700_000,
  persons: 27,
  lssPersons: 11,
  lssHours: 22_000,
};

function forecastOf(by: ReadonlyMap<number, Figures>, takenOver: readonly number[] = []): Forecast {
  const baseRow = yearOf(2025, BASE, "utfall");
  return {
    ...{ baseYear: 2025, lastYear: Math.max(...by.keys()), baseRow },
    years: [baseRow, ...[...by].map(([year, of]) => yearOf(year, of))],
    months: [...by.keys()].map((year) => monthOf(year, takenOver.includes(year) ? 0.5 : 1)),
  };
}

const years = (of: Figures, last = 2029): ReadonlyMap<number, Figures> =>
  new Map(Array.from({ length: last - 2025 }, (_, k) => [2026 + k, of]));

const equalisation = resolveEqualisation(givenOf(made));
const growth = { equalisation, priceGrowth: new Decimal("0.02") };

test("what the volume beyond the base year's has cost comes back two years later", () => {
  const [y2026, y2027, y2028] = scenarioReturn({
    ...growth,
    forecast: forecastOf(years(GROWN)),
    reference: "baseVolume",
  });
  // 9 720 000 × 2/27 + 7 700 000 × 2 000/22 000 = 720 000 + 700 000.
  expect(y2026?.more?.toString()).toBe("1420000");
  expect(y2026?.cost.toString()).toBe("17420000");
  expect([y2026, y2027].map((each) => each?.back?.toString())).toEqual(["0", "0"]);
  expect(y2026?.net?.toString()).toBe("17420000");
  // The whole municipality and nation twice, with 2 SFB and 1 LSS person and these kronor more, amounts × 1.02²
  // and KPIF 1.013² (2026's rise kept): 1 715 339.680203901..., worked in fractions by Python.
  expect(y2028?.back?.toFixed(7)).toBe("1715339.6802039");
  expect(y2028?.net?.toFixed(7)).toBe("15704660.3197961");
});

test("a scenario is held against another year by year, with what both cost besides", () => {
  const reference = forecastOf(years({ ...GROWN, sfb: 9_360_000, persons: 26, sickPay: 60_000 }));
  const rows = scenarioReturn({
    ...growth,
    forecast: forecastOf(years({ ...GROWN, sickPay: 100_000 })),
    reference,
  });
  // 360 000 of SFB and 40 000 of sick pay more; 532 952.834556843... back, by Python's fractions.
  expect(rows.map(({ more }) => more?.toString())).toEqual(Array(4).fill("400000"));
  expect(rows[2]?.back?.toFixed(6)).toBe("532952.834557");
});

test("nothing comes back of a scenario that is the reference", () => {
  const forecast = forecastOf(years(GROWN));
  for (const { more, back, net, cost } of scenarioReturn({
    ...growth,
    forecast,
    reference: forecast,
  })) {
    expect(more?.isZero()).toBe(true);
    expect(back?.isZero()).toBe(true);
    expect(net?.eq(cost)).toBe(true);
  }
});

test("what comes back of a year that the state has taken over is not worked out; what it takes back is the user's", () => {
  const rows = scenarioReturn({
    ...growth,
    forecast: forecastOf(years(GROWN, 2030), [2027]),
    reference: "baseVolume",
    takenBack: new Map([[2028, d(5_000_000)]]),
  });
  expect(rows.map(({ year, back }) => [year, back === undefined])).toEqual([
    [2026, false],
    [2027, false],
    [2028, false],
    [2029, true],
    [2030, false],
  ]);
  expect(rows[1]?.more).toBeUndefined();
  expect(rows[2]?.takenBack.toString()).toBe("5000000");
  expect(
    rows[2]?.net?.eq(
      d(17_420_000)
        .minus(rows[2].back ?? NaN)
        .plus(5_000_000),
    ),
  ).toBe(true);
  expect(rows[3]?.net).toBeUndefined();
});

test("the last person who leaves leaves no price of the base year's volume, and nothing is said of it", () => {
  const none: Figures = { ...GROWN, sfb: 0, persons: 0 };
  const [y2026, , y2028] = scenarioReturn({
    ...growth,
    forecast: forecastOf(years(none)),
    reference: "baseVolume",
  });
  expect([y2026?.more, y2028?.back, y2028?.net]).toEqual([undefined, undefined, undefined]);
  // Held against another forecast it can be told.
  const reference = forecastOf(years(GROWN));
  const [, , told] = scenarioReturn({ ...growth, forecast: forecastOf(years(none)), reference });
  expect(told?.back?.isNegative()).toBe(true);
});

test("without a rise of its own the average costs follow the forecast's schablon", () => {
  const request = {
    equalisation,
    forecast: forecastOf(years(GROWN)),
    reference: "baseVolume",
  } as const;
  // 347.70 of 2026 over 332.60 of 2024, the year of the given accounts: the rise of two years.
  const same = new Decimal("347.7").div("332.6").sqrt().minus(1);
  const [, , follows] = scenarioReturn(request);
  const [, , given] = scenarioReturn({ ...request, priceGrowth: same });
  expect(
    follows?.back
      ?.minus(given?.back ?? NaN)
      .abs()
      .lt("1e-20"),
  ).toBe(true);
});
