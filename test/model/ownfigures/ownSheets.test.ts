import type { Cell } from "../../../src/labelled/cell";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import type { Base } from "../../../src/forecast/base/base";

const base: Base = {
  name: "Granby",
  values: {
    year: "2025",
    sfbPersons: "14",
    lssPersons: "3",
    lssHours: "5900",
    outturnSfb: "4900000",
    outturnLss: "2040000",
    sfbInflow: "2",
  },
  series: {
    budget: [{ year: 2025, value: "7500000" }],
    inhabitants: [{ year: 2025, value: "25040" }],
  },
  history: [
    {
      year: 2023,
      sfbPersons: 13,
      lssHours: 4100,
      outturnSfb: 4_400_000,
      outturnLss: 1_320_000,
      budgetSfb: 4_500_000,
    },
    {
      year: 2024,
      sfbPersons: 14,
      lssHours: 5600,
      outturnSfb: 4_680_000,
      outturnLss: 1_865_000,
      budgetSfb: 4_700_000,
    },
  ],
};

const columnOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's cells as a workbook gives them, those of formulas blank. */
function valuesOf({ cells }: SheetTemplate): Cell[][] {
  const rows: Cell[][] = [];
  for (const [address, content] of cells) {
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const row = Number(number) - 1;
    const numeric = content !== "" && Number.isFinite(Number(content));
    (rows[row] ??= [])[columnOf(letters)] = content.startsWith("=")
      ? ""
      : numeric
        ? Number(content)
        : content;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ""));
}

describe("the product's own sheets", () => {
  const sheets = forecastSheets(
    { base, scenarios: [{ id: "a", name: "A", on: [], changes: [] }], lastYear: 2028 },
    { indata: "Indata", antaganden: "Antaganden", prognos: "Prognos" },
  );
  const indata = sheets.find(({ name }) => name === "Indata");

  test("Indata is read back whole, the past years beside it too", () => {
    const reading = readBlock(
      { values: indata === undefined ? [] : valuesOf(indata) },
      { thisYear: 2026 },
    );
    expect(reading.ownSheet?.base?.values).toMatchObject({
      year: 2025,
      sfbPersons: 14,
      lssPersons: 3,
      lssHours: 5900,
      outturnSfb: 4_900_000,
      outturnLss: 2_040_000,
      sfbInflow: 2,
    });
    expect(reading.ownSheet?.history).toEqual(base.history);
    expect(reading.baseYear).toBe(2025);
    expect(reading.lines.every(({ state }) => state === "taken")).toBe(true);
    expect(takenFigures(reading).history.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  test("labels of one's own beside them are no sheet of the product", () => {
    const rows = [
      ["", 2024, 2025],
      ["SFB-personer i snitt", 14, 14],
      ["Övrigt", 1, 2],
    ];
    expect(readBlock({ values: rows }, { thisYear: 2026 }).ownSheet).toBeUndefined();
  });
});
