import { readBlock } from "../../../src/ownfigures/readBlock";
import { reconcile } from "../../../src/ownfigures/reconcile/reconcile";
import type { OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import type { Figure } from "../../../src/ownfigures/reading/reading";
import type { Meaning } from "../../../src/ownfigures/meaning/meaning";
import tables from "./tables/tables.json";

/** Malmö stad, funktionsstödsnämnden, utredning 2020–2025, avsnitt 8: the table of all blocks. */
const malmo = tables.tables.find(({ name }) => name.startsWith("03"));
const own = takenFigures(readBlock({ values: malmo?.rows ?? [] }, { thisYear: 2026 }));
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];

const rounded = (value: number | undefined): number => Math.round((value ?? NaN) * 1000) / 1000;
const of = (figures: OwnFigures, part: "sfb" | "lss", year: number) =>
  reconcile(figures, year).find((each) => each.part === part);

describe("Malmö 2020–2025, outturn against the model", () => {
  // Persons × 20 × days/7 × schablon, and hours × schablon, with the report's own figures: 2025 is
  // 154 970 / (455 × 20 × 365/7 × 342,60) = 0,953.
  test("SFB", () => {
    expect(YEARS.map((year) => rounded(of(own, "sfb", year)?.ratio))).toEqual([
      0.963, 0.984, 0.995, 0.992, 1.048, 0.953,
    ]);
  });

  test("LSS", () => {
    expect(YEARS.map((year) => rounded(of(own, "lss", year)?.ratio))).toEqual([
      0.997, 0.985, 1.004, 1.002, 0.999, 1,
    ]);
  });

  test("the report's own reasons come first: late invoices in 2024, a repayment in 2025", () => {
    expect(of(own, "sfb", 2024)?.reasons[0]?.cause).toBe("lateInvoices");
    expect(of(own, "sfb", 2025)?.reasons[0]?.cause).toBe("repayment");
    expect(of(own, "lss", 2025)?.reasons.map(({ cause }) => cause)).toEqual(["agrees"]);
  });

  test("with both taken out, nyttjandegraden is what is left, 98,2 per cent both years", () => {
    const known: OwnFigures = {
      ...own,
      knownItems: [
        { field: "lateInvoices", year: 2024, amount: 10_000_000 },
        { field: "repayments", year: 2025, amount: 4_600_000 },
      ],
    };
    for (const year of [2024, 2025]) {
      const sfb = of(known, "sfb", year);
      expect(rounded(sfb?.ratio)).toBe(0.982);
      expect(sfb?.reasons[0]).toMatchObject({
        cause: "utilisation",
        setting: { kind: "base", values: { utilisation: sfb?.ratio } },
      });
    }
  });

  test("late invoices moved to their own year take the persons behind them with them", () => {
    const [first] = of(own, "sfb", 2024)?.reasons ?? [];
    expect(first?.text).toContain("måste personerna bakom det flyttas med");
    // 10 mnkr more in 2023 alone: (133 924 + 10 000) / (399 × 20 × 365/7 × 324,50) = 1,066.
    const moved: OwnFigures = {
      ...own,
      knownItems: [{ field: "repayments", year: 2023, amount: 10_000_000 }],
    };
    expect(rounded(of(moved, "sfb", 2023)?.ratio)).toBe(1.066);
  });
});

const SCHABLON = [304.3, 315, 319.7, 324.5, 332.6, 342.6];
const PERSONS = 60;
const HOURS = 52_000;
const days = (year: number): number => (year % 4 === 0 ? 366 : 365);

interface Planted {
  readonly sfb?: (year: number) => number;
  readonly lss?: (year: number) => number;
  readonly persons?: number;
  readonly hours?: number;
  readonly sickPay?: true;
}

/** Six years that agree with the model but for noise and what is planted. */
function planted(
  { sfb = () => 1, lss = () => 1, persons = 1, hours = 1, sickPay }: Planted,
  noise: () => number,
): OwnFigures {
  const figure = (meaning: Meaning, year: number, value: number): Figure => ({
    meaning,
    stage: "outturn",
    year,
    value,
    row: 0,
    column: 0,
  });
  const figures = YEARS.flatMap((year, at) => {
    const schablon = SCHABLON[at] ?? 0;
    const sfbModel = PERSONS * 20 * (days(year) / 7) * schablon;
    return [
      figure("sfb.persons", year, PERSONS * persons),
      figure("lss.hours", year, HOURS * hours),
      figure("sfb.cost", year, sfbModel * noise() * sfb(year)),
      figure("lss.cost", year, HOURS * schablon * noise() * lss(year)),
      ...(sickPay ? [figure("sickPay.cost", year, 1)] : []),
    ];
  });
  return {
    baseYear: 2025,
    figures,
    base: {},
    series: { budget: [], inhabitants: [] },
    history: [],
    incomplete: [],
    knownItems: [],
    knownAhead: [],
    comparisons: [],
    months: [],
  };
}

/** Park and Miller's generator: the same noise in every run. */
function noiseOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + 0.04 * (state / 2_147_483_647 - 0.5);
  };
}

const base = (times: number) => (year: number) => (year === 2025 ? times : 1);
const ROUNDS = 200;

describe("a planted cause is the first reason, with ±2 per cent of noise", () => {
  it.each<[string, "sfb" | "lss", Planted, string]>([
    ["cost written with minus", "sfb", { sfb: () => -1 }, "sign"],
    ["thousands taken as kronor", "sfb", { sfb: () => 0.001 }, "unit"],
    ["kronor taken as thousands", "lss", { lss: () => 1000 }, "unit"],
    ["millions taken as kronor", "lss", { lss: () => 0.000_001 }, "unit"],
    ["hours of a month", "lss", { hours: 1 / 12, sickPay: true }, "hoursPerMonth"],
    ["hours of a week", "lss", { hours: 7 / 365 }, "hoursPerWeek"],
    ["all hours of SFB, with the state's", "sfb", { sfb: () => 6 }, "allHours"],
    ["late invoices", "sfb", { sfb: base(1.08) }, "lateInvoices"],
    ["a repayment", "sfb", { sfb: base(0.92) }, "repayment"],
    ["nyttjandegrad", "sfb", { sfb: () => 0.9 }, "utilisation"],
    ["persons at the year's end", "sfb", { persons: 0.92 }, "personsOrSickPay"],
    ["costs of LSS booked in another year", "lss", { lss: base(0.88) }, "accrual"],
    ["a price below the schablon", "lss", { lss: () => 0.9 }, "priceFactor"],
  ])("%s", (_, part, plant, cause) => {
    const first = Array.from(
      { length: ROUNDS },
      (__, seed) => of(planted(plant, noiseOf(seed + 1)), part, 2025)?.reasons[0]?.cause,
    );
    const right = first.filter((each) => each === cause).length;
    expect(right).toBeGreaterThanOrEqual(0.93 * ROUNDS);
  });

  test("one click makes the year agree", () => {
    const sfb = of(
      planted({ sfb: () => 0.9 }, () => 1),
      "sfb",
      2025,
    );
    expect(sfb?.reasons[0]?.setting).toEqual({ kind: "base", values: { utilisation: sfb?.ratio } });
    const late = of(
      planted({ sfb: base(1.08) }, () => 1),
      "sfb",
      2025,
    );
    const setting = late?.reasons[0]?.setting;
    // 8 per cent of 60 × 20 × 365/7 × 342,60 = 21 436 971 kr.
    expect(setting).toMatchObject({ kind: "item", field: "lateInvoices", year: 2025 });
    expect(setting?.kind === "item" ? Math.round(setting.amount) : 0).toBe(1_714_958);
  });
});
