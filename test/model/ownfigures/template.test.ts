import { ownFiguresSheet } from "../../../sheets/ownfigures/ownFiguresSheet";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";

const YEARS = [2021, 2022, 2023, 2024, 2025];
/** A small municipality's figures as they are typed, the latest year last; undefined is left empty. */
const TYPED: Readonly<Record<string, readonly number[]>> = {
  "SFB, personer i snitt": [12, 12, 13, 14, 14],
  "LSS, personer i snitt": [2, 2, 3, 3, 3],
  "LSS, timmar": [4000, 4100, 5400, 5700, 5800],
  "Utfall SFB, kr": [3_790_000, 3_960_000, 4_360_000, 4_810_000, 4_896_000],
  "Utfall LSS, kr": [1_250_000, 1_300_000, 1_740_000, 1_880_000, 1_955_000],
  "Budget SFB, kr": [3_800_000, 3_900_000, 4_200_000, 4_500_000, 4_900_000],
  "Budget LSS, kr": [1_200_000, 1_300_000, 1_600_000, 1_900_000, 2_000_000],
  "Utfall sjuklön, kr": [90_000, 92_000, 95_000, 97_000, 99_000],
  "Budget SFB, personer i snitt": [12, 12, 12, 13, 13],
  "Budget LSS, timmar": [4000, 4000, 5000, 5600, 5700],
  "Egen regi, brukare": [4, 4, 4, 4, 4],
  "Egen regi, timmar": [5000, 5100, 5150, 5200, 5200],
  "Egen regi, nettokostnad, kr": [200_000, 220_000, 260_000, 310_000, 360_000],
  Invånare: [24_600, 24_700, 24_800, 24_900, 25_000],
};

/** The sheet's cells as a workbook gives them, filled in by hand. */
function filled(given: typeof TYPED) {
  const { cells } = ownFiguresSheet(YEARS);
  const rows = Array.from({ length: 40 }, (_, at) => cells.get(`A${at + 1}`) ?? null);
  const head = rows.indexOf("Uppgift");
  return rows.map((label, at) => [
    label,
    ...YEARS.map((year, place) =>
      at === head ? year : ((given[label ?? ""] ?? [])[place] ?? null),
    ),
  ]);
}
const read = (given: typeof TYPED) => readBlock({ values: filled(given) }, { thisYear: 2026 });

test("the empty sheet that is filled in is read without a question, to the figures that were typed", () => {
  const reading = read(TYPED);
  expect(reading.questions).toEqual([]);
  expect(reading.lines.map(({ label, state }) => [label, state])).toEqual(
    reading.lines.map(({ label }) => [label, "taken"]),
  );
  expect(reading.lines).toHaveLength(Object.keys(TYPED).length);
  const { base, series, history, comparisons } = takenFigures(reading);
  expect(comparisons.filter(({ year }) => year === 2025).slice(0, 2)).toEqual([
    ...[
      { part: "sfb", year: 2025, volume: { budget: 13, outturn: 14 } },
      { part: "lss", year: 2025, volume: { budget: 5700, outturn: 5800 } },
    ].map((each, at) => ({
      ...each,
      cost: [
        { budget: 4_900_000, outturn: 4_896_000 },
        { budget: 2_000_000, outturn: 1_955_000 },
      ][at],
    })),
  ]);
  expect(base).toMatchObject({
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 5800,
    outturnSfb: 4_896_000,
    outturnLss: 1_955_000,
    outturnSickPay: 99_000,
    outturnProvider: 360_000,
    providerPersons: 4,
  });
  expect(series.budget.at(-1)).toEqual({ year: 2025, value: 6_900_000 });
  expect(series.inhabitants.at(-1)).toEqual({ year: 2025, value: 25_000 });
  expect(history.map(({ year, budgetSfb }) => [year, budgetSfb])).toEqual(
    YEARS.map((year, place) => [year, TYPED["Budget SFB, kr"]?.[place]]),
  );
});

test("rows that are left empty are left out, and nothing is asked of them", () => {
  const few = ["SFB, personer i snitt", "LSS, personer i snitt", "LSS, timmar", "Utfall SFB, kr"];
  const reading = read(Object.fromEntries(few.map((label) => [label, TYPED[label] ?? []])));
  expect(reading.questions).toEqual([]);
  expect(reading.lines.filter(({ state }) => state === "ask")).toEqual([]);
  expect(takenFigures(reading).base).toMatchObject({ sfbPersons: 14, outturnSfb: 4_896_000 });
});
