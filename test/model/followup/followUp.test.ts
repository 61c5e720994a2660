import { Decimal } from "../../../src/exact/decimal";
import { followUp } from "../../../src/followup/followUp";
import type { FollowedPart } from "../../../src/followup/followedPart";
import { missingMonths } from "../../../src/followup/missingMonths";

const kr = (amount: number | string): Decimal => new Decimal(amount);
const all = (amount: number): Decimal[] => Array.from({ length: 12 }, () => kr(amount));
const first = (amounts: readonly (number | undefined)[]): (Decimal | undefined)[] =>
  Array.from({ length: 12 }, (_, k) => {
    const amount = amounts[k];
    return amount === undefined ? undefined : kr(amount);
  });

/** 400 000, 380 000 and 410 000 kr booked to March, 15 000 to come for March, 420 000 a month then. */
const sfb: FollowedPart = {
  name: "SFB",
  outturn: first([400_000, 380_000, 410_000]),
  outstanding: first([undefined, undefined, 15_000]),
  forecast: all(420_000),
  budget: { kind: "year", amount: kr(4_745_000) },
};
const lss: FollowedPart = {
  name: "LSS",
  outturn: first([90_000, 90_000, 90_000]),
  forecast: all(100_000),
  budget: { kind: "months", amounts: all(95_000) },
  earlierYears: kr(60_000),
};

describe("a year followed up", () => {
  const found = followUp({ year: 2026, closedThrough: 3, parts: [sfb, lss] });
  const [one, two] = found.parts;

  it("sums booked, outstanding and the rest by hand: 1 190 000 + 15 000 + 9 × 420 000", () => {
    expect(one?.year.total).toEqual(kr(4_985_000));
    expect(one?.year.deviation).toEqual(kr(-240_000));
    // January-April: 1 190 000 + 15 000 + 420 000.
    expect(one?.tertials[0]?.total).toEqual(kr(1_625_000));
  });

  it("phases a yearly budget by days: 4 745 000 / 365 = 13 000 kr a day", () => {
    expect(one?.months[0]?.budget).toEqual(kr(403_000));
    expect(one?.months[1]?.budget).toEqual(kr(364_000));
    // 90 days to March: 1 170 000 against 1 205 000.
    expect(one?.toDate.deviation).toEqual(kr(-35_000));
  });

  it("keeps what is booked for earlier years in the year and out of its months", () => {
    expect(two?.months[0]?.total).toEqual(kr(90_000));
    expect(two?.toDate.total).toEqual(kr(270_000));
    expect(two?.year.total).toEqual(kr(270_000 + 900_000 + 60_000));
    expect(two?.year.deviation).toEqual(kr(-90_000));
  });

  it("is the sum of its parts", () => {
    expect(found.whole.year.total).toEqual(kr(6_215_000));
    expect(found.whole.year.budget).toEqual(kr(4_745_000 + 1_140_000));
    expect(found.whole.earlierYears).toEqual(kr(60_000));
  });

  it("has no budget as a whole where a part has none", () => {
    const without = { ...lss, budget: undefined };
    const { whole } = followUp({ year: 2026, closedThrough: 3, parts: [sfb, without] });
    expect(whole.year.budget).toBeUndefined();
    expect(whole.year.deviation).toBeUndefined();
  });
});

describe("a closed month without outturn", () => {
  const gap: FollowedPart = { ...sfb, outturn: first([400_000, undefined, 410_000]) };

  it("is asked about, by part and month", () => {
    expect(missingMonths(gap, 3)).toEqual([2]);
    expect(() => followUp({ year: 2026, closedThrough: 3, parts: [gap] })).toThrow(
      "SFB: utfall saknas för februari 2026, fast månaden är stängd. Säg om det var 0 eller om det inte är bokfört ännu.",
    );
  });

  it("is 0 where it was 0", () => {
    const [part] = followUp({
      year: 2026,
      closedThrough: 3,
      parts: [{ ...gap, missing: "zero" }],
    }).parts;
    expect(part?.year.total).toEqual(kr(4_985_000 - 380_000));
  });

  it("is outstanding, as the forecast has it, where it is not booked yet", () => {
    const [part] = followUp({
      year: 2026,
      closedThrough: 3,
      parts: [{ ...gap, missing: "notYet" }],
    }).parts;
    expect(part?.months[1]).toMatchObject({ booked: kr(0), outstanding: kr(420_000) });
    expect(part?.year.total).toEqual(kr(4_985_000 + 40_000));
  });
});

it("refuses a year in which no month is closed", () => {
  expect(() => followUp({ year: 2026, closedThrough: 0, parts: [sfb] })).toThrow(
    "Ingen månad är stängd.",
  );
});
