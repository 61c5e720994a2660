import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { yearOf } from "../../../src/calendar/day";
import { schablonbelopp } from "../../../src/parameters/schablonbelopp";
import { accruedText } from "../../../src/forecast/backtest/accruedText";
import { aheadText } from "../../../src/forecast/backtest/aheadText";
import { oneYearAhead } from "../../../src/forecast/backtest/oneYearAhead";
import type { GivenYear } from "../../../src/forecast/backtest/resolveHistory";

const malmo = oneYearAhead(malmoHistory);
const totals = malmo.years.filter(({ part }) => part === "total");
const tkr = (
  amount: { div: (by: number) => { toFixed: (places: number) => string } } | undefined,
) => amount?.div(1000).toFixed(1);
const mape = (method: string) =>
  malmo.accuracy
    .find((each) => each.part === "total" && each.method === method)
    ?.common?.mape?.times(100)
    .toFixed(4);

/**
 * Malmö's tables, tkr: budget and outturn of SFB + LSS; and the year before's persons × 20 × days/7 × schablon
 * plus its hours × schablon.
 */
const TABLE = [
  // 397 × 20 × 365/7 × 315.00 + 494 961 × 315.00
  { year: 2021, budget: 127_573 + 158_813, outturn: 131_171 + 158_089, last: [397, 494_961, 315] },
  {
    year: 2022,
    budget: 131_800 + 173_147,
    outturn: 132_688 + 180_638,
    last: [406, 509_550, 319.7],
  },
  {
    year: 2023,
    budget: 135_800 + 180_700,
    outturn: 133_924 + 176_146,
    last: [400, 562_500, 324.5],
  },
  {
    year: 2024,
    budget: 139_140 + 179_050,
    outturn: 158_513 + 191_840,
    last: [399, 542_000, 332.6],
  },
  {
    year: 2025,
    budget: 154_440 + 193_650,
    outturn: 154_970 + 193_698,
    last: [435, 577_209, 342.6],
  },
] as const;
const DAYS = (year: number): number => (year % 4 === 0 ? 366 : 365);
const naive = ({ year, last: [persons, hours, rate] }: (typeof TABLE)[number]): number =>
  ((persons * 20 * DAYS(year)) / 7 + hours) * (rate / 1000);
const meanError = (forecast: (row: (typeof TABLE)[number]) => number): string => {
  const errors = TABLE.map((row) => Math.abs(forecast(row) - row.outturn) / row.outturn);
  return ((errors.reduce((sum, each) => sum + each) / errors.length) * 100).toFixed(4);
};

test("Malmö 2021–2025, SFB and LSS: the budgets were 3.0 % from the outturn, last volume at the new rate 3.7 %", () => {
  // (2 874/289 260 + 8 379/313 326 + 6 430/310 070 + 32 163/350 353 + 578/348 668)/5 = 3.0 %.
  expect([mape("budget"), mape("lastVolume")]).toEqual([
    meanError(({ budget }) => budget),
    meanError(naive),
  ]);
  expect([mape("budget"), mape("lastVolume")].map((each) => Number(each).toFixed(1))).toEqual([
    "3.0",
    "3.7",
  ]);
  expect(malmo.compared.total).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test.each(TABLE)("$year: what was known and what was said of it are the table's", (row) => {
  const own = totals.find(({ year }) => year === row.year);
  const [persons, hours, rate] = row.last;
  expect([
    own?.known.sfbPersons?.toNumber(),
    own?.known.lssHours?.toNumber(),
    own?.known.schablon.toNumber(),
  ]).toEqual([persons, hours, rate]);
  expect(tkr(own?.forecasts.lastVolume)).toBe(naive(row).toFixed(1));
  expect(tkr(own?.outturn)).toBe(row.outturn.toFixed(1));
});

test("last year's outturn is raised with the rate, and for SFB with the days", () => {
  // 2024: 133 924 × (332.60 × 366)/(324.50 × 365) + 176 146 × 332.60/324.50
  const expected = (133_924 * 332.6 * 366) / (324.5 * 365) + (176_146 * 332.6) / 324.5;
  expect(tkr(totals[3]?.forecasts.lastCost)).toBe(expected.toFixed(1));
});

test("late invoices that were booked the year before for an earlier year are not raised", () => {
  // 2025, tkr: (158 513 − 10 000) × (342.60 × 365)/(332.60 × 366) + 191 840 × 342.60/332.60
  const expected = ((158_513 - 10_000) * 342.6 * 365) / (332.6 * 366) + (191_840 * 342.6) / 332.6;
  expect(tkr(totals[4]?.forecasts.lastCost)).toBe(expected.toFixed(1));
});

test("with 10 mnkr moved from 2024 to 2023 the same forecasts were nearer", () => {
  const moved = (row: (typeof TABLE)[number]): number =>
    row.outturn + (row.year === 2023 ? 10_000 : row.year === 2024 ? -10_000 : 0);
  const error = (forecast: (row: (typeof TABLE)[number]) => number): string => {
    const errors = TABLE.map((row) => Math.abs(forecast(row) / moved(row) - 1));
    return `${((errors.reduce((sum, each) => sum + each) / 5) * 100).toFixed(1).replace(".", ",")} %`;
  };
  const [budget, last] = [error((row) => row.budget), error(naive)];
  expect([budget, last]).toEqual(["2,3 %", "2,8 %"]);
  expect(accruedText(malmo, "total")).toBe(
    `Mot utfallet med sena fakturor i det år de avser, 2021–2025: egen budget ${budget}, förra årets volym till årets ` +
      `schablon ${last}, förra årets utfall uppräknat med schablonen 3,4 %.`,
  );
  expect(accruedText(oneYearAhead([year(2024), year(2025)]), "total")).toBeUndefined();
});

test("a year's own volume changes nothing of what is said of it, and all of what is said of the next", () => {
  const other = oneYearAhead(
    malmoHistory.map((each) => (each.year === 2024 ? { ...each, sfbPersons: 900 } : each)),
  );
  const of = (year: number) =>
    [malmo, other].map(({ years }) =>
      years.find((each) => each.year === year)?.forecasts.lastVolume?.toFixed(2),
    );
  expect(new Set(of(2024)).size).toBe(1);
  expect(new Set(of(2025)).size).toBe(2);
});

test("every schablon is decided before its year: it is known one year ahead", () => {
  for (const { values } of schablonbelopp.series) {
    for (const { from, source } of values) {
      expect(Number(/SFS (\d{4})/.exec(source.reference ?? "")?.[1])).toBeLessThan(yearOf(from));
    }
  }
});

const year = (number: number, more: Partial<GivenYear> = {}): GivenYear => ({
  year: number,
  sfbPersons: 14,
  lssHours: 5000,
  outturnSfb: 4_600_000,
  outturnLss: 1_700_000,
  ...more,
});
const without = (given: GivenYear, ...ids: (keyof GivenYear)[]): GivenYear =>
  Object.fromEntries(
    Object.entries(given).filter(([id]) => !ids.includes(id as keyof GivenYear)),
  ) as unknown as GivenYear;
const said = (...history: readonly GivenYear[]): string =>
  aheadText(oneYearAhead(history), "total");

test("Malmö in words", () => {
  expect(aheadText(malmo, "total")).toBe(
    "Ett år i förväg 2021–2025, medelfel för SFB och LSS: egen budget 3,0 %, förra årets volym till årets " +
      "schablon 3,7 %, förra årets utfall uppräknat med schablonen 4,3 %. Räknat på det som var känt när året började.",
  );
});

test.each<[string, readonly GivenYear[], string]>([
  [
    "one year",
    [year(2025)],
    "Ett år i förväg går inte att pröva: historiken har bara 2025. Det behövs minst två år i följd, med personer, timmar och utfall.",
  ],
  [
    "every other year",
    [year(2021), year(2023), year(2025)],
    "Ett år i förväg går inte att pröva: inget år har både utfall och uppgifter från året före. Det behövs minst två år i följd.",
  ],
  [
    "no outturn of any year but the first",
    [year(2024), without(year(2025), "outturnSfb")],
    "Ett år i förväg går inte att pröva: inget år har både utfall och uppgifter från året före. Det behövs minst två år i följd.",
  ],
])("%s: no figure, but why", (_, history, text) => {
  expect(said(...history)).toBe(text);
});

test("two years are one to try: it says that they are too few", () => {
  expect(said(year(2024), year(2025))).toMatch(
    /^Ett år i förväg 2025, .* Bara 1 år: för få för att säga hur säker en prognos är\.$/,
  );
});

test("a year that is missing is named, and neither it nor the next is tried", () => {
  const text = said(year(2020), year(2021), year(2023), year(2024), year(2025));
  expect(text).toContain("Ett år i förväg 2021, 2024 och 2025,");
  expect(text).toContain("2023 är inte med: uppgifter saknas.");
});

test("a budget of one year only: the methods stand on that year, the others are named", () => {
  const budget = { budgetSfb: 4_500_000, budgetLss: 1_600_000 };
  const test_ = oneYearAhead([year(2022), year(2023), year(2024, budget), year(2025)]);
  expect(test_.compared.total).toEqual([2024]);
  expect(aheadText(test_, "total")).toContain("2023 och 2025 är inte med");
});

test("an outturn of 0 kr has no share: the error is told in kronor", () => {
  const none = { outturnSfb: 0, outturnLss: 0 };
  // 14 × 20 × 365/7 × 342.60 + 5 000 × 342.60 = 5 001 960 + 1 713 000
  expect(
    aheadText(oneYearAhead([year(2024), year(2025, none)]), "total").replace(
      /[\u00a0\u202f]/g,
      " ",
    ),
  ).toContain("förra årets volym till årets schablon 6 714 960 kr");
});
