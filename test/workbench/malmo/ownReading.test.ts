import type { Cell } from "../../../src/labelled/cell";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { openMalmo } from "./openMalmo";

test("the sheet Kostnad is read back as an own table: Malmö's outturn and budget, none of the model's rows", () => {
  const { value } = openMalmo();
  const values = Array.from({ length: 140 }, (_, row) =>
    [..."ABCDEFGHIJ"].map((column) => (value("Kostnad", `${column}${row + 1}`) ?? "") as Cell),
  );
  const reading = readBlock({ values }, { thisYear: 2026 });
  expect(reading.questions).toEqual([]);
  expect(reading.unit.value).toBe(1_000);
  const { base, series, history, comparisons } = takenFigures(reading);
  // Malmö stad, utredning 2020–2025, sections 6 and 8.
  expect(base).toMatchObject({
    year: 2025,
    sfbPersons: 455,
    lssPersons: 183,
    lssHours: 565_386,
    outturnSfb: 154_970_000,
    outturnLss: 193_698_000,
    outturnProvider: 13_410_000,
    providerPersons: 56,
  });
  expect(series.budget.at(-1)).toEqual({ year: 2025, value: 354_799_000 });
  expect(history.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(comparisons).toContainEqual({
    part: "sfb",
    year: 2025,
    volume: { budget: 432, outturn: 455 },
    cost: { budget: 154_440_000, outturn: 154_970_000 },
  });
});
