import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import type { ForecastContent } from "../../../sheets/prognos/forecastSheets";
import {
  type BackTest,
  backTest,
  type BackTestMethod,
  backTestMethods,
} from "../../../src/forecast/backtest/backTest";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { errors, type Opened, opened } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

const content = (history?: readonly HistoryYear[]): ForecastContent => {
  const { name, values, series } = malmoBase;
  return {
    base: { name, values, series, ...(history && { history }) },
    scenarios: malmoScenarios.slice(0, 2),
    lastYear: 2028,
  };
};
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, " ");

/** The block as it stands on the sheet: its measures, then its years in three blocks. */
function shown(book: Opened, years: number) {
  const { value, rowOf } = book;
  const row = (wanted: string): number => rowOf("Prognos", wanted);
  const methods = (at: number) =>
    backTestMethods.map((_, place) => value("Prognos", 2 + place, at) ?? "");
  const block = (title: string, heading: number) =>
    Array.from({ length: years }, (_, down) => {
      const at = row(title) + heading + 1 + down;
      return { year: value("Prognos", 0, at), at, cells: methods(at) };
    });
  return {
    mae: methods(row("MAE, kr")),
    mape: methods(row("MAPE")),
    mase: methods(row("MASE")),
    years: block("Prognos och utfall, kr", 1).map((each) => ({
      ...each,
      outturn: value("Prognos", 1, each.at),
      compared: value("Prognos", 7, each.at),
    })),
    errors: block("Fel, kr: prognos minus utfall, plus är för högt", 0),
    shares: block("Fel i procent av utfallet, de år som jämförs", 0),
    line: plain(value("Prognos", 0, 4)),
  };
}

const inOre = (value: unknown): unknown => (typeof value === "number" ? value.toFixed(2) : value);
/** The model's own answers, cell by cell, "" where it has none. */
function expected({ rows, accuracy }: BackTest) {
  const total = rows.filter(({ part }) => part === "total");
  const measure = (of: "mae" | "mape" | "mase") =>
    backTestMethods.map(({ id }) => {
      const found = accuracy.find(({ part, method }) => part === "total" && method === id);
      return found?.common?.[of]?.toNumber() ?? "";
    });
  return {
    mae: measure("mae"),
    mape: measure("mape"),
    mase: measure("mase"),
    years: total.map(({ year, outturn, forecasts }) => ({
      year,
      outturn: outturn?.toNumber(),
      forecasts: backTestMethods.map(({ id }) => forecasts[id]?.toNumber() ?? ""),
      errors: backTestMethods.map(
        ({ id }) => (outturn && forecasts[id]?.minus(outturn).toNumber()) ?? "",
      ),
    })),
  };
}

function expectSame(book: Opened, history: readonly HistoryYear[]): void {
  const sheet = shown(book, history.length);
  const model = expected(backTest(history));
  for (const measure of ["mae", "mape", "mase"] as const) {
    sheet[measure].forEach((value, place) => {
      const own = model[measure][place];
      // Zero has no tenth digit.
      if (own === "" || own === 0) expect([measure, place, value]).toEqual([measure, place, own]);
      else expect(Math.abs(Number(value) / Number(own) - 1)).toBeLessThan(1e-10);
    });
  }
  expect(
    sheet.years.map(({ year, outturn, cells }) => [year, outturn, ...cells.map(inOre)]),
  ).toEqual(
    model.years.map(({ year, outturn, forecasts }) => [year, outturn, ...forecasts.map(inOre)]),
  );
  expect(sheet.errors.map(({ year, cells }) => [year, ...cells.map(inOre)])).toEqual(
    model.years.map(({ year, errors: apart }) => [year, ...apart.map(inOre)]),
  );
  expect(errors(book)).toEqual([]);
}

const without = (year: HistoryYear, ...ids: (keyof HistoryYear)[]): HistoryYear =>
  Object.fromEntries(
    Object.entries(year).filter(([id]) => !ids.includes(id as keyof HistoryYear)),
  ) as unknown as HistoryYear;
const tkr = (values: readonly unknown[]) =>
  values.map((value) => (typeof value === "number" ? (value / 1000).toFixed(1) : value));

describe("Malmö 2020–2025", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await opened(content(malmoHistory));
  });
  const write = (id: keyof HistoryYear, year: number, text: string): void => {
    const column = 6 + historyFields.findIndex((field) => field.id === id);
    book.write("Indata", column, 8 + year - 2020, text);
  };
  const row = (year: number) => shown(book, 6).years.find((each) => each.year === year);

  test("is the model's own back-test: to the öre, and the measures to the tenth digit", () => {
    expectSame(book, malmoHistory);
  });

  test("the model and the outturn are the printed figures: persons × 20 × days/7 × schablon", () => {
    // kr: 162 563 700 + 193 701 243,60; 151 294 988,57 + 191 979 713,40; outturns 154 970 + 193 698 tkr, 158 513 + 191 840.
    expect(tkr([row(2025)?.cells[0], row(2025)?.outturn])).toEqual(["356264.9", "348668.0"]);
    expect(tkr([row(2024)?.cells[0], row(2024)?.outturn])).toEqual(["343274.7", "350353.0"]);
    // Known items of 2024: late invoices of 10 000, grants of 1 000. 435 persons and 577 209 hours the year before.
    expect(tkr([row(2024)?.cells[1]])).toEqual(["352274.7"]);
    expect(tkr([row(2025)?.cells[2]])).toEqual(["353169.8"]);
  });

  test("the measures are those of docs/prognos.md", () => {
    const { mae, mape, mase } = shown(book, 6);
    expect(mae.map((each) => Math.round(Number(each) / 1000))).toEqual([
      3911, 1305, 14_674, 25_395, 11_888,
    ]);
    expect(mape.map((each) => (Number(each) * 100).toFixed(2))).toEqual([
      "1.13",
      "0.38",
      "4.39",
      "7.55",
      "3.52",
    ]);
    expect(mase.map((each) => Number(each).toFixed(2))).toEqual([
      "0.23",
      "0.08",
      "0.84",
      "1.46",
      "0.68",
    ]);
  });

  test("its answer stands over the forecast, with where the whole of it is", () => {
    const at = book.rowOf("Prognos", "8  Prov bakåt");
    expect(shown(book, 6).line).toBe(
      "Ett år i förväg 2021–2025, medelfel för SFB och LSS: egen budget 3,0 %, förra årets volym till årets schablon 3,7 %, " +
        "förra årets utfall uppräknat med schablonen 4,3 %. " +
        `Räknat på det som var känt när året började. Hela provet: rad ${at}.`,
    );
  });

  test.each<[keyof HistoryYear, number, readonly BackTestMethod[], readonly number[]]>([
    ["sfbPersons", 2023, ["model", "modelKnown", "lastVolume", "lastGrowth"], [2022]],
    ["outturnLss", 2024, [], [2022, 2023, 2025]],
    ["budgetSfb", 2022, ["budget"], [2023, 2024, 2025]],
    ["knownSfb", 2025, [], [2022, 2023, 2024, 2025]],
  ])(
    "without %s of %i the cells that need it are blank, and only whole years are compared",
    (id, year, gone, compared) => {
      const before = malmoHistory.find((each) => each.year === year)?.[id];
      write(id, year, "");
      const sheet = shown(book, 6);
      const own = sheet.years.find((each) => each.year === year);
      const blank = backTestMethods.flatMap(({ id: method }, place) =>
        own?.cells[place] === "" ? [method] : [],
      );
      const next = id === "sfbPersons" ? gone.filter((each) => each.startsWith("model")) : gone;
      expect(blank).toEqual(next);
      expect(own?.outturn === "").toBe(id === "outturnLss");
      expect(sheet.years.map((each) => each.compared).filter((each) => each !== "")).toEqual(
        compared,
      );
      expect(errors(book)).toEqual([]);
      for (const measure of [...sheet.mae, ...sheet.mape, ...sheet.mase]) {
        expect(Number(measure)).toBeGreaterThan(0);
      }
      write(id, year, String(before));
    },
  );

  test("no budget at all is no method: the other methods' years are compared, and nothing is said of it", () => {
    for (const { year } of malmoHistory) write("budgetLss", year, "");
    const sheet = shown(book, 6);
    expect([sheet.mae[4], sheet.mape[4], sheet.mase[4]]).toEqual(["", "", ""]);
    expect(sheet.mae.slice(0, 4).every((each) => Number(each) > 0)).toBe(true);
    expect(sheet.line).not.toContain("budget");
    for (const { year, budgetLss } of malmoHistory) write("budgetLss", year, String(budgetLss));
    expectSame(book, malmoHistory);
  });

  test("a history without outturns is blank, and the line says so", () => {
    for (const { year } of malmoHistory) write("outturnSfb", year, "");
    const sheet = shown(book, 6);
    expect(new Set([...sheet.mae, ...sheet.mape, ...sheet.mase])).toEqual(new Set([""]));
    expect(sheet.line).toMatch(
      /^Ett år i förväg går inte att pröva: inget år har både utfall och uppgifter från året före\. .* Hela provet: rad \d+\.$/,
    );
    expect(errors(book)).toEqual([]);
    for (const { year, outturnSfb } of malmoHistory) write("outturnSfb", year, String(outturnSfb));
  });
});

test.each<[string, readonly HistoryYear[]]>([
  ["years in another order", malmoHistory.toReversed()],
  ["two years", malmoHistory.slice(0, 2)],
  ["one year", malmoHistory.slice(0, 1)],
  ["no budgets and no known items", malmoHistory.map((y) => without(y, "budgetSfb", "knownSfb"))],
  [
    "a year without outturn of its own: 0 kr",
    [{ ...malmoHistory[0], outturnSfb: 0, outturnLss: 0 } as HistoryYear, ...malmoHistory.slice(1)],
  ],
  [
    "no persons the year before last",
    [{ ...malmoHistory[0], sfbPersons: 0 } as HistoryYear, ...malmoHistory.slice(1)],
  ],
  [
    "the same outturn every year",
    malmoHistory.map((y) => ({ ...y, outturnSfb: 1e8, outturnLss: 1e8 })),
  ],
])("%s: the sheet is the model's own back-test", async (_, history) => {
  expectSame(await opened(content(history)), history);
});

test("without a history the sheet says so, and has no empty block", async () => {
  const book = await opened(content());
  expect(plain(book.value("Prognos", 0, 4))).toMatch(
    /^Prov bakåt saknas: basåret har ingen historik/,
  );
  expect(() => book.rowOf("Prognos", "MAPE")).toThrow();
});
