import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { choose, read } from "./tables/asked";
import { LAST_YEAR } from "./tables/ledger";

describe("what the models take", () => {
  const own = takenFigures(
    read(LAST_YEAR, choose(LAST_YEAR, NO_ANSWERS, "Assistansen Granbymodellen SFB", "Kostnad SFB")),
  );

  test("base year, history, budget and comparison", () => {
    expect(own.baseYear).toBe(2024);
    expect(own.base).toEqual({
      year: 2024,
      sfbPersons: 14,
      lssPersons: 3,
      lssHours: 5600,
      outturnSfb: 4_680_000,
      outturnLss: 1_865_000,
      outturnProvider: 880_000,
    });
    expect(own.history).toEqual([
      {
        year: 2023,
        sfbPersons: 13,
        lssHours: 4100,
        outturnSfb: 4_400_000,
        outturnLss: 1_320_000,
        budgetSfb: 4_500_000,
        budgetLss: 1_700_000,
      },
      {
        year: 2024,
        sfbPersons: 14,
        lssHours: 5600,
        outturnSfb: 4_680_000,
        outturnLss: 1_865_000,
        budgetSfb: 4_700_000,
        budgetLss: 1_600_000,
      },
    ]);
    // 4 700 + 1 600 tkr.
    expect(own.series.budget).toEqual([
      { year: 2023, value: 6_200_000 },
      { year: 2024, value: 6_300_000 },
    ]);
    expect(own.comparisons).toContainEqual({
      part: "lss",
      year: 2024,
      cost: { budget: 1_600_000, outturn: 1_865_000 },
    });
  });

  test("months of outturn", () => {
    const months = takenFigures(
      read([
        ["Utfall 2025, tkr", "2025-01", "2025-02", "2025-03"],
        ["SFB", 3700, 3710, 3650],
        ["LSS", 3050, 3090, 3120],
      ]),
    ).months;
    expect(months).toEqual([
      { year: 2025, month: 1, values: { "sfb.cost": 3_700_000, "lss.cost": 3_050_000 } },
      { year: 2025, month: 2, values: { "sfb.cost": 3_710_000, "lss.cost": 3_090_000 } },
      { year: 2025, month: 3, values: { "sfb.cost": 3_650_000, "lss.cost": 3_120_000 } },
    ]);
  });

  test("late invoices that are of an earlier year are in the history of both", () => {
    const rows = [
      ["Tkr", 2023, 2024, 2025],
      ["Brukare SFB", 14, 14, 14],
      ["Timmar LSS", 7200, 7200, 7200],
      ["Kostnad SFB", 4790, 5250, 5010],
      ["Sena fakturor, avs 2023", "", 300, ""],
      ["Kostnad LSS", 2350, 2410, 2480],
    ];
    const answers = choose(rows, NO_ANSWERS, "avs 2023", "Ja, hör till 2023");
    const { history } = takenFigures(read(rows, answers));
    expect(history[0]).toMatchObject({ year: 2023, laterSfb: 300_000 });
    expect(history[1]).toMatchObject({ year: 2024, knownSfb: 300_000, lateSfb: 300_000 });
    expect(history[2]).not.toHaveProperty("laterSfb");
  });
});
