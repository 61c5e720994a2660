import { Decimal } from "../../../src/exact/decimal";
import { forecastErrors } from "../../../src/followup/forecastErrors";
import type { KeptForecast } from "../../../src/followup/keptForecast";
import { sinceLast } from "../../../src/followup/sinceLast";

const kr = (amount: number): Decimal => new Decimal(amount);

/** A forecast of 2026 with so many persons, hours a month and kronor a month. */
function forecast(made: number, persons: number, sfb: number, lss: number): KeptForecast {
  return {
    made,
    name: `Prognos ${made}`,
    basis: "Ärenden",
    months: Array.from({ length: 12 }, (_, k) => ({
      ...{ year: 2026, month: k + 1, sfbPersons: kr(persons), lssHours: kr(1_000) },
      parts: { sfb: kr(sfb), lss: kr(lss), provider: kr(0), sickPay: kr(0), oneOffs: kr(0) },
    })),
  };
}

it("tells what has changed since the last forecast by volume and total, and leaves out what is 0", () => {
  const rows = sinceLast(
    forecast(20260115, 14, 400_000, 350_000),
    forecast(20260415, 15, 430_000, 350_000),
    2026,
  );
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

it("refuses a year that a forecast has not the whole of", () => {
  const now = forecast(20260415, 15, 430_000, 350_000);
  const short = { ...now, months: now.months.slice(3) };
  expect(() => sinceLast(short, now, 2026)).toThrow("har inte alla månader av 2026");
});

describe("how far off forecasts were", () => {
  // 750 000 kr a month forecast in January, 780 000 in February; 760 000 and 800 000 came out.
  const kept = [forecast(20260115, 14, 400_000, 350_000), forecast(20260203, 14, 430_000, 350_000)];
  const outturn = [
    { year: 2026, month: 1, total: kr(760_000) },
    { year: 2026, month: 2, total: kr(800_000) },
  ];

  it("is by the months from when they were made", () => {
    const found = forecastErrors(kept, outturn);
    expect(found.map(({ horizon, count }) => [horizon, count])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    // January by January's: −10 000; February by February's: −20 000.
    expect(found[0]?.bias).toEqual(kr(-15_000));
    expect(found[0]?.mape?.toNumber()).toBeCloseTo((10 / 760 + 20 / 800) / 2, 15);
    expect(found[1]?.bias).toEqual(kr(-50_000));
  });

  it("is no share of an outturn of 0", () => {
    const [first] = forecastErrors(kept, [{ year: 2026, month: 1, total: kr(0) }]);
    expect(first?.mape).toBeUndefined();
  });
});
