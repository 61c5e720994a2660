import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { aheadMethods } from "../../../src/forecast/backtest/oneYearAhead";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { errors, type Opened, opened } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

const written = (history: readonly HistoryYear[]): Promise<Opened> => {
  const { name, values, series } = malmoBase;
  const base = { name, values, series, history };
  return opened({ base, scenarios: malmoScenarios.slice(0, 2), lastYear: 2028 });
};
const inOre = (value: unknown): unknown => (typeof value === "number" ? value.toFixed(2) : value);

test("one year ahead, year by year: what was known, said and off, and the mean errors", async () => {
  const book = await written(malmoHistory);
  const head = book.rowOf("Prognos", "8  Prov bakåt") + 2;
  const row = (at: number) =>
    Array.from({ length: 14 }, (_, column) => book.value("Prognos", column, at));
  expect(row(head)).toEqual([
    "År",
    "Utfall",
    ...["", ": fel, kr", ": fel, %"].flatMap((what) =>
      aheadMethods.map(({ label }) => label + what),
    ),
    "SFB-personer året före",
    "LSS-timmar året före",
    "Årets schablonbelopp",
  ]);
  // 2021: outturn 131 171 + 158 089, budget 127 573 + 158 813, 397 persons and 494 961 hours of 2020 at 315 kr.
  const [year, outturn, budget, last, , budgetError, lastError, , share, ...rest] = row(head + 1);
  expect([year, outturn, budget]).toEqual([2021, 289_260_000, 286_386_000]);
  expect(Number(last)).toBeCloseTo((397 * 20 * 365 * 315) / 7 + 494_961 * 315, 2);
  expect([budgetError, inOre(lastError)]).toEqual([
    286_386_000 - 289_260_000,
    (Number(last) - 289_260_000).toFixed(2),
  ]);
  expect(Number(share)).toBeCloseTo(-2874 / 289_260, 10);
  expect(rest.slice(-3)).toEqual([397, 494_961, 315]);
  const mean = row(head + 6);
  expect([mean[0], ...mean.slice(8, 10).map((each) => (Number(each) * 100).toFixed(1))]).toEqual([
    "Medelfel",
    "3.0",
    "3.7",
  ]);
});

test("a history of one year has no table, but says why", async () => {
  const book = await written(malmoHistory.slice(-1));
  const at = book.rowOf("Prognos", "8  Prov bakåt");
  expect(book.value("Prognos", 0, at + 1)).toBe(
    "Ett år i förväg går inte att pröva: historiken har bara 2025. Det behövs minst två år i följd, med personer, timmar och utfall.",
  );
  expect(book.value("Prognos", 0, at + 2) ?? "").toBe("");
  expect(errors(book)).toEqual([]);
});
