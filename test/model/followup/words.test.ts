import { commentText } from "../../../src/comment/commentText";
import { Decimal } from "../../../src/exact/decimal";
import { followUp } from "../../../src/followup/followUp";
import type { FollowedPart } from "../../../src/followup/followedPart";
import { knownOutturn } from "../../../src/followup/knownOutturn";
import { roundedFollowUp } from "../../../src/followup/roundedFollowUp";
import { errorsComment } from "../../../src/followup/words/errorsComment";
import { followUpComment } from "../../../src/followup/words/followUpComment";

const kr = (amount: number | string): Decimal => new Decimal(amount);
const all = (amount: number | string): Decimal[] => Array.from({ length: 12 }, () => kr(amount));
const first = (...amounts: readonly number[]): (Decimal | undefined)[] =>
  Array.from({ length: 12 }, (_, k) => {
    const amount = amounts[k];
    return amount === undefined ? undefined : kr(amount);
  });

/** 1 190 000 booked and 15 000 to come of a budget of 90 × 13 000 = 1 170 000; 9 × 420 000 then. */
const sfb: FollowedPart = {
  name: "SFB",
  outturn: first(400_000, 380_000, 410_000),
  outstanding: first(0, 0, 15_000),
  forecast: all(420_000),
  budget: { kind: "year", amount: kr(4_745_000) },
};
/** 15 000 less than the budget to March, 45 000 more then, and 60 000 for earlier years. */
const lss: FollowedPart = {
  name: "LSS",
  outturn: first(90_000, 90_000, 90_000),
  forecast: all(100_000),
  budget: { kind: "months", amounts: all(95_000) },
  earlierYears: kr(60_000),
};
const TKR = { unit: "tkr", decimals: 0 } as const;
const texts = (parts: readonly FollowedPart[], closedThrough = 3): string[] =>
  followUpComment(followUp({ year: 2026, closedThrough, parts }), TKR).map(({ segments }) =>
    commentText(segments).replaceAll("\u00a0", " "),
  );

describe("the text for the report", () => {
  it("tells the year, what is booked and left, and the parts by the size of their deviation", () => {
    // SFB 4 985 of 4 745; LSS 1 230 of 1 140. To March 1 475 of 1 170 + 285.
    expect(texts([lss, sfb])).toEqual([
      "Helårsprognosen för 2026 är 6 215 tkr, 330 tkr (5,6 %) över budget. Till och med mars är 1 520 tkr bokfört, varav 60 tkr för tidigare år, och 15 tkr återstår att bokföra. De månaderna kostar 20 tkr mer än budgeterat. Resten av året beräknas kosta 4 680 tkr.",
      "SFB beräknas kosta 4 985 tkr, 240 tkr (5,1 %) över budget: 205 tkr mer resten av året och 35 tkr mer till och med mars.",
      "LSS beräknas kosta 1 230 tkr, 90 tkr (7,9 %) över budget: 60 tkr mer för tidigare år, 45 tkr mer resten av året och 15 tkr mindre till och med mars.",
    ]);
  });

  it("names the tertial, and says no rest of a year that is closed", () => {
    const [whole] = texts([{ ...lss, outturn: all(95_000), earlierYears: undefined }], 12);
    expect(whole).toBe(
      "Helårsprognosen för 2026 är 1 140 tkr, enligt budget. Till och med december (tertial 3) är 1 140 tkr bokfört. De månaderna kostar som budgeterat.",
    );
  });

  it("says nothing of a budget that is not there", () => {
    const [whole, part] = texts([{ ...sfb, budget: undefined }, lss]);
    expect(whole).toMatch(/^Helårsprognosen för 2026 är 6 215 tkr\. Till och med mars/);
    expect(part).toBe("SFB beräknas kosta 4 985 tkr. Budget saknas.");
  });
});

describe("rounded to be shown", () => {
  const odd = {
    ...sfb,
    outturn: first(400_400, 380_400, 410_400),
    outstanding: first(0, 0, 15_400),
  };
  const shown = roundedFollowUp(
    followUp({ year: 2026, closedThrough: 3, parts: [odd, { ...lss, earlierYears: kr(60_400) }] }),
    TKR,
  );
  const sum = (amounts: readonly (Decimal | undefined)[]): number =>
    amounts.reduce((total, amount) => total + (amount?.toNumber() ?? NaN), 0);

  it("sums down the months, across the columns and over the parts", () => {
    // 4 986,6 + 1 230,4 = 6 217,0
    expect(shown.whole.year.total.toNumber()).toBe(6_217);
    for (const year of [shown.whole, ...shown.parts]) {
      const { total, booked, outstanding, forecast, budget } = year.year;
      expect(sum([booked, outstanding, forecast])).toBe(total.toNumber());
      expect(sum([...year.months.map((month) => month.total), year.earlierYears])).toBe(
        total.toNumber(),
      );
      expect(sum(year.tertials.map((tertial) => tertial.budget))).toBe(budget?.toNumber());
      expect(sum(year.months.map((month) => month.deviation))).toBe(
        sum([year.year.deviation, year.earlierYears]),
      );
    }
    expect(sum(shown.parts.map(({ year }) => year.total))).toBe(6_217);
    expect(sum(shown.parts.map(({ year }) => year.deviation))).toBe(
      shown.whole.year.deviation?.toNumber(),
    );
  });
});

it("tells how far off forecasts were with the months that were compared", () => {
  const text = commentText(
    errorsComment(
      [
        { horizon: 1, count: 2, bias: kr(-15_000), mape: kr("0.0191") },
        { horizon: 2, count: 1, bias: kr(50_000), mape: undefined },
      ],
      TKR,
    ),
  );
  expect(text.replaceAll("\u00a0", " ")).toBe(
    "1 månad fram låg prognoserna i snitt 15 tkr under utfallet (2 månader jämförda, i snitt 1,9 % fel). 2 månader fram låg prognoserna i snitt 50 tkr över utfallet (1 månad jämförd).",
  );
});

it("knows the outturn by the forecast that had the most of a year closed", () => {
  const forecast = (year: number, closedThrough: number, amount: number) => ({
    ...{ made: 20260105, name: `${year}-${closedThrough}`, basis: "", year, closedThrough },
    months: Array.from({ length: 12 }, () => ({ parts: { sfb: kr(amount) } })),
  });
  const known = knownOutturn([
    forecast(2025, 12, 300),
    forecast(2026, 2, 400),
    forecast(2026, 1, 500),
  ]);
  expect(known.length).toBe(14);
  expect(known.filter(({ year }) => year === 2026)).toEqual([
    { year: 2026, month: 1, total: kr(400) },
    { year: 2026, month: 2, total: kr(400) },
  ]);
});
