import { forgetArrays, takeArray } from "../../workbench/engine/arrayBudget";
import { forgetReading, takeReading } from "../../workbench/engine/readingBudget";
import { createModel } from "../../workbench/engine/createModel";
import { cellSource } from "../../workbench/engine/cellSource";
import { canonicalFormula } from "../../workbench/engine/formulaText";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { prepareWorkbench } from "../files/workbench";

/** Formulas that Excel takes and the component's own ways do not, and those that would take all memory. */

beforeAll(prepareWorkbench);

const sheet = "b";
const workbook = (cells: Record<string, string>, rows = 100): Model =>
  createModel({
    version: "19.3.2",
    sheets: [{ id: sheet, name: "Blad", colNumber: 26, rowNumber: rows, cells }],
  });

function shown(model: Model, col = 0, row = 0): { value: unknown; message: string | undefined } {
  const { value, message } = model.getters.getEvaluatedCell({ sheetId: sheet, col, row }) as {
    value: unknown;
    message?: string;
  };
  return { value, message };
}

const of = (formula: string, more: Record<string, string> = {}, rows = 100) =>
  shown(workbook({ ...more, A1: formula }, rows));
const many = (count: number, term: (place: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => term(index + 1)).join(between);
const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`B${index + 1}`, `${index + 1}`]),
  );

describe("long formulas", () => {
  test.each([
    // 1 + 2 + … + 900 = 900 × 901 / 2
    ["=B1+…+B900", `=${many(900, (i) => `B${i}`, "+")}`, 405_450],
    ["as long as Excel allows", `=${many(4095, () => "1", "+")}`, 4095],
    // 5 − 4 090
    ["differences", `=5${"-1".repeat(4090)}`, -4085],
    // ((2^1)^1)^…
    ["powers", `=2${"^1".repeat(4000)}`, 2],
    ["products and sums", `=${many(1000, () => "B2*2-", "")}B1`, 4 * 1 - 4 * 999 - 1],
    ["254 arguments", `=SUM(${many(254, (i) => `B${i}`, ",")})`, (254 * 255) / 2],
    // B1 is 1, never above 5: the last
    ["64 conditions", `=${"IF(B1>5,1,".repeat(64)}7${")".repeat(64)}`, 7],
    ["200 parentheses", `=${"(".repeat(200)}B3${")".repeat(200)}${"+0".repeat(60)}`, 3],
    ["a percentage at the end", `=${many(200, () => "1", "+")}+50%`, 200.5],
    ["Swedish names and an error", `=OMFEL(#SAKNAS!;1)+${many(200, () => "1", "+")}`, 201],
    ["a range of several cells", `=${many(100, () => "SUM(B1:B3)", "+")}`, 600],
  ])("%s", (_what, formula, expected) => {
    const english = formula.includes(";") ? canonicalFormula(formula) : formula;
    expect(of(english, numbered(900), 900).value).toBe(expected);
  });

  test("joined texts", () => {
    expect(of(`=${many(1000, () => '"å"', "&")}`).value).toBe("å".repeat(1000));
    expect(of(`=${many(300, (i) => `"${i % 10}"`, "&")}`).value).toBe(
      many(300, (i) => String(i % 10), ""),
    );
  });

  test("a named range, renamed", () => {
    const long = `=${many(120, () => "pris", "+")}`;
    const model = createModel({
      version: "19.3.2",
      sheets: [{ id: sheet, name: "Blad", cells: { A1: long, B1: "2" } }],
      namedRanges: { pris: "Blad!B1" },
    });
    expect(shown(model).value).toBe(240);
  });

  test("is kept as it was written, follows rows put in, and is filled down", () => {
    const long = `=${many(100, (i) => `B${i}`, "+")}`;
    const model = workbook({ ...numbered(120), A1: long, A2: long.replace("B100", "B100*2") });
    const at = (row: number) => ({ sheetId: sheet, col: 0, row });
    expect(cellSource(model, at(0))).toBe(long);
    expect(shown(model, 0, 1).value).toBe(5050 + 100);
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: "Blad",
      dimension: "ROW",
      base: 0,
      quantity: 1,
      position: "before",
    });
    expect(cellSource(model, at(1))).toBe(`=${many(100, (i) => `B${i + 1}`, "+")}`);
    expect(shown(model, 0, 1).value).toBe(5050);
  });

  test.each([
    [`=${"(".repeat(4000)}1${")".repeat(4000)}`, /fler än 256 parenteser.*Dela upp den/],
    [`=${"-".repeat(8000)}1`, /fler än 256/],
    [`=${"IF(1,".repeat(700)}2${")".repeat(700)}`, /fler än 256/],
    [`=1${"*-1".repeat(2600)}`, /^$|fler än 256/],
    [`=${many(5000, () => "1", "+")}`, /Formeln har 10\s000 tecken, och Excel tar högst 8\s192/],
  ])("what Excel does not take is said in the cell: %.20s", (formula, message) => {
    const answer = of(formula);
    // 1 × (−1)^2600, or a refusal where the stack is short.
    if (answer.message === undefined || answer.message === "") expect(answer.value).toBe(1);
    else {
      expect(answer.value).toBe("#VALUE!");
      expect(answer.message).toMatch(message);
    }
    expect(cellSource(workbook({ A1: formula }), { sheetId: sheet, col: 0, row: 0 })).toBe(formula);
  });

  test("what is wrong in a long formula is said as in a short one", () => {
    const long = many(200, () => "1", "+");
    expect(of(`=${long}+FINNSINTE(1)`)).toEqual(of("=1+FINNSINTE(1)"));
    expect(of(`=${long}+*1`)).toEqual(of("=1+*1"));
  });
});

describe("long chains of cells", () => {
  const chain = (rows: number, last: string): Model =>
    workbook(
      Object.fromEntries(
        Array.from({ length: rows }, (_, i) => [`A${i + 1}`, i + 1 < rows ? `=A${i + 2}+1` : last]),
      ),
      rows,
    );

  test("from below", () => {
    expect(shown(chain(5000, "1")).value).toBe(5000);
  });

  test("that end where they began are circular, all of them", () => {
    const model = chain(1000, "=A1");
    for (const row of [0, 1, 499, 999]) expect(shown(model, 0, row).value).toBe("#CYCLE");
  });

  test("through areas, and with the cell's own place", () => {
    const rows = 600;
    const cells = Object.fromEntries(
      Array.from({ length: rows }, (_, i) => [
        `A${i + 1}`,
        i + 1 < rows ? `=MAX(A${i + 2}:A${i + 3})+ROW()-${i + 1}+1` : "1",
      ]),
    );
    expect(shown(workbook(cells, rows + 2)).value).toBe(rows);
  });
});

describe("arrays and texts too large", () => {
  const LARGE = /^Resultatet blir .* celler; här får det vara högst 2\s000\s000\. Minska/;
  test.each([
    "=SEQUENCE(1048576,16384)",
    "=SUM(SEQUENCE(20000,20000))",
    "=MUNIT(20000)",
    "=RANDARRAY(100000,1000)",
    "=EXPAND(B1,1048576,16384,0)",
    "=WRAPROWS(SEQUENCE(10),1000000000)",
    "=WRAPCOLS(SEQUENCE(10),1000000000)",
    "=SEQUENCE(20000)*SEQUENCE(1,20000)",
    "=IF(SEQUENCE(20000)>SEQUENCE(1,20000),1,0)",
    "=CHOOSECOLS(SEQUENCE(100000),SEQUENCE(1,1000,1,0))",
    "=HSTACK(SEQUENCE(1000000),SEQUENCE(1,1000))",
    "=MMULT(SEQUENCE(20000),SEQUENCE(1,20000))",
    "=MUNIT({20000,1})",
  ])("%s", (formula) => {
    const { value, message } = of(formula);
    expect(value).toBe("#NUM!");
    expect(message).toMatch(LARGE);
  });

  test.each([
    "=WORKDAY(1,1E15)",
    "=DB(1000,1,1E12,1E12)",
    "=VDB(1000,1,1E9,0,1E9)",
    "=CUMIPMT(0.01,1E12,1000,1,1E12)",
    "=MDETERM(SEQUENCE(1000,1000))",
  ])("%s", (formula) => {
    expect(of(formula).message).toMatch(/fler än 200 000 dagar, perioder eller steg/);
  });

  test("in all, in one recalculation", () => {
    forgetArrays();
    const answers = Array.from({ length: 13 }, () => takeArray(2_000_000));
    expect(answers.slice(0, 12)).toEqual(Array(12).fill(undefined));
    expect(answers[12]).toMatch(/tillsammans fler än 25\s000\s000 celler/);
    // The next recalculation begins anew.
    expect(of("=SUM(SEQUENCE(9))").value).toBe(45);
  });

  test("an area that a condition is for is no array that is made, whichever of them it is", () => {
    const model = workbook(
      {
        ...numbered(1000),
        A1: "=SUMIFS(B1:B1000,B1:B1000,1,B1:B1000,1)",
        A2: "=COUNTIFS(B1:B1000,1,B1:B1000,1,B1:B1000,1)",
      },
      1000,
    );
    expect([shown(model).value, shown(model, 0, 1).value]).toEqual([1, 1]);
    // All that may be made in a recalculation is left of it.
    const rest = [...Array.from({ length: 12 }, () => 2_000_000), 1_000_000];
    expect(rest.map((cells) => takeArray(cells))).toEqual(rest.map(() => undefined));
  });

  test("cells read, in one recalculation", () => {
    forgetReading();
    expect(takeReading(300_000_000)).toBeUndefined();
    expect(takeReading(1)).toMatch(
      /^Arbetsbokens formler läser tillsammans fler än 300\s000\s000 celler\. Minska formlernas områden/,
    );
    // The next recalculation begins anew, and so does a formula by itself.
    expect(of("=SUM(B1:B3)", numbered(3)).value).toBe(6);
    takeReading(300_000_001);
    expect(workbook(numbered(3)).getters.evaluateFormula(sheet, "=SUM(B1:B3)")).toBe(6);
  });

  test("a text of more letters than a cell holds", () => {
    const long = '"'.concat("x".repeat(8000), '"');
    const double = { B1: `=${long}`, B2: "=B1&B1", B3: "=B2&B2", B4: "=B3&B3&B3" };
    expect(of("=LEN(B3)", double).value).toBe(32_000);
    expect(of("=B4", double).message).toMatch(/32 767/);
    expect(of('=SUBSTITUTE(B3,"x",B3)', double).message).toMatch(/32 767/);
    expect(of("=TEXTJOIN(B3,FALSE,SEQUENCE(10000))", double).message).toMatch(/32 767/);
  });

  test("whole sheets are cut to what there is", () => {
    expect(of("=SUM(B1:XFD1048576)", { B1: "2", C2: "3" }).value).toBe(5);
    expect(of("=A1:XFD1048576*2").value).toMatch(/^#/);
    expect(of("=SUM(SEQUENCE(300,300))").value).toBe((90_000 * 90_001) / 2);
  });
});
