import { commentOfParts } from "../../../src/variance/commentOfParts";
import { commentText } from "../../../src/comment/commentText";
import type { ComparisonKind } from "../../../src/variance/comparison";
import { malmoRows, malmoYearRows, type MalmoPartRows } from "../../../malmo/variance/malmoRows";
import { roundedPartsVariance } from "../../../src/variance/roundedPartsVariance";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { createModel } from "../../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../../workbench/port/workbenchWorkbook";
import { opened, rows, startEngine, TKR } from "./avvikelseBook";
import { sheetParts } from "./avvikelseParts";

beforeAll(startEngine);

/** What the control of each part says that the posts come to. */
const CHECKS: Readonly<Record<ComparisonKind, string>> = {
  "budget-outturn": "Posterna blir utfall minus budget",
  "year-year": "Posterna blir andra året minus första året",
  "forecast-outturn": "Posterna blir utfall minus prognos",
  "scenario-scenario": "Posterna blir andra scenariot minus första scenariot",
};

const CASES: readonly (readonly [string, readonly MalmoPartRows[], ComparisonKind, Rounding])[] = [
  ...[2020, 2021, 2022, 2023, 2024, 2025].map(
    (year) => [`Malmö ${year}`, malmoRows(year), "budget-outturn", TKR] as const,
  ),
  ["Malmö 2023 to 2024", malmoYearRows(2023, 2024), "year-year", TKR],
  ["Malmö 2024 in millions", malmoRows(2024), "budget-outturn", { unit: "mnkr", decimals: 1 }],
  ["Malmö 2024 in kronor", malmoRows(2024), "budget-outturn", { unit: "kr", decimals: 0 }],
  [
    "one part with a rest",
    rows([
      ["Personer", 10, 12],
      ["Kostnad per person", 100_000, 110_000],
      ["Totalt", 1_000_000, 1_400_000],
    ]),
    "forecast-outturn",
    TKR,
  ],
  [
    "small factors and some that differ late",
    rows([
      ["Andel", 0.004, 0.0035],
      ["Prisfaktor", 1.001518, 0.9999],
      ["Pris", 332.801, 332.804],
      ["Takt", 0.00001, 0.00002],
      ["Personer", 1e10, 1.2e10],
    ]),
    "budget-outturn",
    { unit: "kr", decimals: 0 },
  ],
  // 7/3 tkr each, a unit left over; the other way the same amounts with the other sign.
  [
    "equal factors",
    rows([
      ["A", 10, 20],
      ["B", 1, 2],
      ["C", 100, 200],
    ]),
    "budget-outturn",
    TKR,
  ],
  [
    "equal factors that go down",
    rows([
      ["A", 20, 10],
      ["B", 2, 1],
      ["C", 200, 100],
    ]),
    "budget-outturn",
    TKR,
  ],
  [
    // 380 500 kr is −381 tkr in the pane and the comment; 531 455,36 − 150 955,40 + 0,04 is a hair less in a cell.
    "a deviation at the half of the unit",
    rows([
      ["Personer", 12.5, 14],
      ["Kronor per person", 360_000, 348_607.14],
      ["Totalt", 4_500_000, 4_880_500],
    ]),
    "budget-outturn",
    TKR,
  ],
  [
    "groups and months, a new and an ended group",
    rows(
      [
        ["Månad", "Grupp", "Faktor", "Budget", "Utfall"],
        ...["2024-01", "2024-02"].flatMap((month) => [
          [month, "Norr", "Personer", 10, 12],
          [month, "Norr", "Kronor per person", 100_000, 110_000],
          [month, "Söder", "Personer", "", 3],
          [month, "Söder", "Kronor per person", "", 100_000],
          [month, "Öster", "Personer", 2, ""],
          [month, "Öster", "Kronor per person", 90_000, ""],
        ]),
      ],
      [["Sen faktura", 50_000]],
    ),
    "budget-outturn",
    TKR,
  ],
];

describe.each(CASES)("the sheet of %s", (_what, given, kind, rounding) => {
  const sheet = () => opened(sheetParts(given, kind), kind, rounding);

  test("no cell shows an error, and every part says that its posts sum", () => {
    const { model, sheetId, at, rowsOf } = sheet();
    const wrong = model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getCellPosition(id))
      .map((position) => [position, model.getters.getEvaluatedCell(position)] as const)
      .filter(([, { type }]) => type === "error")
      .map(([{ col, row }, { message }]) => `${col},${row}: ${message ?? ""}`);
    expect(wrong).toEqual([]);
    const checks = rowsOf(CHECKS[kind]);
    expect(checks.map((row) => at(3, row))).toEqual(given.map(() => "Ja"));
  });

  test("it is added to an open workbook with the same values", async () => {
    const { template, at, rowsOf } = sheet();
    const model = createModel();
    const name = await createWorkbenchPort(model).addSheet(template);
    const sheetId = model.getters.getSheetIdByName(name) ?? "";
    const rows = rowsOf(CHECKS[kind]).flatMap((row) => [row - 1, row]);
    for (const row of rows) {
      const added = model.getters.getEvaluatedCell({ sheetId, col: 3, row: row - 1 }).value;
      expect(added).toEqual(at(3, row));
    }
  });

  test("its posts and shown deviations are the model's", () => {
    const { at, rowsOf, all } = sheet();
    const exact = all();
    const shown = roundedPartsVariance(exact, rounding);
    exact.parts.forEach(({ part, variance: { posts, more } }, place) => {
      // The summary's row, and the part's own after its posts.
      const total = rowsOf(part).at(-1) ?? 0;
      expect(at(3, total)).toBeCloseTo(more.toNumber(), 1);
      expect(at(4, total)).toBe(shown.parts[place]?.variance.deviation.toNumber());
      const own = posts.filter(({ kind: of }) => of !== "rest");
      const head =
        Array.from({ length: 60 }, (_, i) => total - i).find((row) => at(0, row) === "Post") ?? 0;
      own.forEach(({ name, more: kronor }, i) => {
        expect(at(0, head + 1 + i)).toBe(name);
        expect(at(3, head + 1 + i)).toBeCloseTo(kronor.toNumber(), 1);
        const round = shown.parts[place]?.variance.posts[i]?.deviation.toNumber();
        expect(at(4, head + 1 + i)).toBeCloseTo(round ?? NaN, 6);
      });
    });
  });

  test("its comment is the pane's, word for word", () => {
    const { at, rowsOf, all } = sheet();
    const top = rowsOf("Kommentar till årsanalysen")[0] ?? 0;
    const paragraphs = commentOfParts(all(), rounding).map(({ segments }) => commentText(segments));
    const expected = paragraphs.join(" ");
    const found = Array.from({ length: given.length === 1 ? 2 : given.length + 2 }, (_, i) =>
      at(0, top + 1 + i),
    );
    expect(found.filter((text) => text !== "").join(" ")).toBe(expected);
  });
});

test("a figure changed in a cell changes the posts and the comment", () => {
  const parts = sheetParts(malmoRows(2024), "budget-outturn");
  const { model, sheetId, at, rowsOf } = opened(parts, "budget-outturn");
  const top = rowsOf("Kommentar till årsanalysen")[0] ?? 0;
  const [known = 0] = rowsOf("Sena fakturor för 2023");
  model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: known - 1, content: "0" });
  const text = String(at(0, top + 2)).replaceAll("\u00a0", " ");
  // 158 513 / 435 = 364,4 tkr a person: price −16,5 × 417,5, persons −35 × 356,1.
  expect(text).not.toContain("den kända posten");
  expect(text).toMatch(
    /^SFB överskred med 19 373 tkr: 35 fler personer än budgeterat \(12 464 tkr\) och högre kostnad per person/,
  );
});
