import { Decimal } from "../../../src/exact/decimal";
import { forecastErrors } from "../../../src/followup/forecastErrors";
import { type KeptForecast, keptIds } from "../../../src/followup/keptForecast";
import { sinceLast } from "../../../src/followup/sinceLast";

const kr = (amount: number): Decimal => new Decimal(amount);

/** A forecast of 2026 with so many persons, hours a month and kronor a month, made when so many months were closed. */
function forecast(closedThrough: number, persons: number, sfb: number, lss: number): KeptForecast {
  return {
    made: 20260115 + closedThrough * 100,
    name: `Prognos ${closedThrough}`,
    basis: "Ärenden",
    ...{ year: 2026, closedThrough },
    months: Array.from({ length: 12 }, () => ({
      ...{ sfbPersons: kr(persons), lssHours: kr(1_000) },
      parts: { sfb: kr(sfb), lss: kr(lss) },
    })),
  };
}

it("tells what has changed since the last forecast by volume and total, and leaves out what is 0", () => {
  const rows = sinceLast(forecast(0, 14, 400_000, 350_000), forecast(3, 15, 430_000, 350_000));
  expect(rows).toEqual([
    {
      part: "SFB",
      factors: [
        ["Personer", 14, 15],
        ["Kostnad per person", null, null],
        ["Totalt", 4_800_000, 5_160_000],
      ],
      known: [],
    },
    {
      part: "LSS",
      factors: [
        ["Timmar", 12_000, 12_000],
        ["Kostnad per timme", null, null],
        ["Totalt", 4_200_000, 4_200_000],
      ],
      known: [],
    },
  ]);
});

it("splits into no volume what has none, and takes a whole that is not told by part as one cost", () => {
  const whole = (amount: number): KeptForecast => ({
    ...forecast(0, 14, 0, 0),
    months: Array.from({ length: 12 }, () => ({ parts: { total: kr(amount) } })),
  });
  expect(sinceLast(whole(700_000), whole(710_000))).toEqual([
    { part: "Totalt", factors: [["Kostnad", 8_400_000, 8_520_000]], known: [] },
  ]);
  expect(keptIds(whole(1))).toEqual(["total"]);
  const unknown = {
    ...forecast(1, 14, 400_000, 0),
    months: Array.from({ length: 12 }, () => ({ parts: { sfb: kr(400_000) } })),
  };
  expect(sinceLast(forecast(0, 14, 390_000, 0), unknown)).toEqual([
    { part: "SFB", factors: [["Kostnad", 4_680_000, 4_800_000]], known: [] },
  ]);
});

it("refuses forecasts of two years", () => {
  const now = forecast(3, 15, 430_000, 350_000);
  expect(() => sinceLast({ ...now, name: "I fjol", year: 2025 }, now)).toThrow(
    "Prognosen ”I fjol” är för 2025 och ”Prognos 3” för 2026. Jämför två prognoser för samma år.",
  );
});

describe("how far off forecasts were", () => {
  // 750 000 kr a month forecast before January, 780 000 after it; 760 000 and 800 000 came out.
  const kept = [forecast(0, 14, 400_000, 350_000), forecast(1, 14, 430_000, 350_000)];
  const outturn = [
    { year: 2026, month: 1, total: kr(760_000) },
    { year: 2026, month: 2, total: kr(800_000) },
  ];

  it("is by the months from the last that was closed", () => {
    const found = forecastErrors(kept, outturn);
    expect(found.map(({ horizon, count }) => [horizon, count])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    // January by the first: −10 000; February by the second: −20 000.
    expect(found[0]?.bias).toEqual(kr(-15_000));
    expect(found[0]?.mape?.toNumber()).toBeCloseTo((10 / 760 + 20 / 800) / 2, 15);
    expect(found[1]?.bias).toEqual(kr(-50_000));
  });

  it("takes no month that was closed when the forecast was made: it was outturn there", () => {
    expect(forecastErrors([forecast(2, 14, 400_000, 350_000)], outturn)).toEqual([]);
  });

  it("is no share of an outturn of 0", () => {
    const [first] = forecastErrors(kept, [{ year: 2026, month: 1, total: kr(0) }]);
    expect(first?.mape).toBeUndefined();
  });
});
