import { cellOf, errorOf } from "../../functions/pipeline/answer";
import { CellError } from "../../functions/pipeline/cellError";
import { Decimal } from "../../src/exact/decimal";
import { answer, cell } from "./answers";
import type * as known from "../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../known/schablonThrough").schablonThrough(2026),
);

const TAKES = "men ska vara ett tal som är 0 eller större.";

describe("what a number parameter is given", () => {
  const got = (value: unknown): unknown => cell("LSS", 2025, value);

  test.each([
    [
      "an error of Excel",
      { code: "#REF!", message: "" },
      "fick felvärdet #REFERENS!. Rätta den cellen först.",
    ],
    [
      "an error value of Excel",
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
      "fick felvärdet #DIVISION/0!. Rätta den cellen först.",
    ],
    ["the text of an error", "#N/A", "fick felvärdet #SAKNAS!. Rätta den cellen först."],
    [
      "an error without a code",
      new Error("internal"),
      "fick ett felvärde. Rätta den cellen först.",
    ],
    ["a text that only looks like an error", "#1", `fick texten ”#1”, ${TAKES}`],
    [
      "the Swedish text of an error",
      "#SAKNAS!",
      "fick felvärdet #SAKNAS!. Rätta den cellen först.",
    ],
    ["a truth value", false, `fick FALSKT, ${TAKES}`],
    ["text", "hundra", `fick texten ”hundra”, ${TAKES}`],
    ["a long text", "å".repeat(60), `fick texten ”${"å".repeat(40)}…”, ${TAKES}`],
    ["text over two lines", "två\nrader ”här”", `fick texten ”två rader 'här'”, ${TAKES}`],
    ["a number that is none", NaN, `fick ett tal som inte går att räkna ut, ${TAKES}`],
    ["an endless number", -Infinity, `fick ett oändligt stort tal, ${TAKES}`],
    ["a huge number", 1e300, "fick 1E+300, men ska vara högst 1\u00a0000\u00a0000\u00a0000."],
    ["an object", { a: { b: 1 } }, `fick ett värde som varken är tal eller text, ${TAKES}`],
    ["a date object", new Date(0), `fick ett värde som varken är tal eller text, ${TAKES}`],
  ])("%s is refused by name", (_what, value, message) => {
    expect(got(value)).toBe(`#VALUE! PA.LSS: timmar ${message}`);
  });

  test.each(["455", "1 234,5", "12%", "−7", "2.5"])(
    "the numeric text %s is refused with what to do",
    (text) => {
      expect(got(text)).toMatch(/Skriv det som ett tal, utan citattecken/);
    },
  );

  test("a formatted number of Excel counts as its value, an empty one as blank", () => {
    expect(got({ type: "FormattedNumber", basicType: "Double", basicValue: 2 })).toBe(685.2);
    expect(cell("LSS", 2025, 1, { type: "String", basicType: "String", basicValue: "" })).toBe(
      342.6,
    );
  });

  test("negative zero is zero, and so is the answer", () => {
    expect(Object.is(got(-0), 0)).toBe(true);
    expect(Object.is(cell("TIMMAR", -0), 0)).toBe(true);
    expect(Object.is(cellOf(new Decimal("-0"), "SFB"), 0)).toBe(true);
  });
});

describe("the ends of what a number parameter takes", () => {
  test.each<[string, unknown[], unknown]>([
    ["SFB", [2025, 455, 1], 162563700],
    ["SFB", [2025, 0, 1], 0],
    ["SCHABLON", [2027, 0.5], 521.6],
    ["SCHABLON", [2027, -0.5], 173.9],
    ["HELTID", [168, 168], 1],
    ["SJUKLON", [100, 10, 0, 1, 1, 1, 1], 4800],
    ["SJUKLON", [100, 10, 168, 1, 1, 1, 1], 0],
    ["LSS", [2025, 0, 3], 0],
  ])("PA.%s takes %j", (id, args, result) => {
    expect(cell(id, ...args)).toBe(result);
  });

  test("a person of 130 years and a day of 24 hours are taken", () => {
    expect(answer("FORALDRAAVDRAG", 130, 2025, 24, 24)).toHaveLength(2);
  });

  test.each<[string, unknown[], string]>([
    ["SFB", [2025, 455, 1.0001], "nyttjandegrad fick 1,0001, men ska vara högst 1."],
    ["SCHABLON", [2027, 0.5001], "uppräkning fick 0,5001, men ska vara högst 0,5."],
    ["SCHABLON", [2027, -0.5001], "uppräkning fick −0,5001, men ska vara lägst −0,5."],
    ["FORALDRAAVDRAG", [131, 2025], "ålder fick 131, men ska vara högst 130."],
  ])("PA.%s refuses %j", (id, args, message) => {
    expect(answer(id, ...args)).toContain(message);
  });
});

describe("what år is given", () => {
  test.each([
    [2025, 342.6],
    ["2025", 342.6],
    [" 2025 ", 342.6],
    ["2025-03", 342.6],
    ["2025-12-31", 342.6],
    [46022, 342.6],
    [46022.99, 342.6],
    [46023, 347.7],
    ["2024-02-29", 332.6],
  ])("%p is a period", (value, rate) => {
    expect(cell("SCHABLON", value)).toBe(rate);
  });

  test.each([2199, "2199-12-31", 36526, 109574, 109574.99, 1900])(
    "%p lies within the calendar, though its rate is not known",
    (value) => {
      expect(cell("SCHABLON", value)).toMatch(/^#N\/A PA\.SCHABLON: Schablonbeloppet för /);
    },
  );

  test.each([
    0,
    -2025,
    1899,
    "2200",
    2025.5,
    2200,
    36525,
    109575,
    20250315,
    NaN,
    Infinity,
    true,
    "",
    null,
    "25",
    "2025-3",
    "2025-00",
    "2025-02-29",
    "2025-04-31",
    "2025/03",
    "år 2025",
    "2".repeat(1000),
    {},
  ])("%p is refused", (value) => {
    expect(cell("SCHABLON", value)).toMatch(/^#VALUE! PA\.SCHABLON: år (fick|saknas)/);
  });
});

describe("what a text parameter is given", () => {
  test.each([2025, true, {}, "#REF!", "x".repeat(300), ""])("%p is refused", (value) => {
    expect(answer("PARAMETER", value, 2025)).toMatch(/^#VALUE! PA\.PARAMETER: namn /);
  });
});

test("an argument too many does no harm: Excel appends its own", () => {
  expect(answer("SCHABLON", 2025, null, null, { address: "Blad1!A1" })).toEqual([[342.6]]);
});

test.each([Infinity, -Infinity, NaN, new Decimal("1e400")])(
  "a result that no cell can hold, %p, is an error in Swedish",
  (result) => {
    expect(cellOf(result, "SFB")).toEqual(
      new CellError(
        "#VALUE!",
        "PA.SFB: resultatet är för stort för en cell. Kontrollera att talen är rimliga.",
      ),
    );
  },
);

test("what nobody foresaw is not shown as it stands", () => {
  const { code, message } = errorOf(new TypeError("x is undefined"), "SFB");
  expect(code).toBe("#VALUE!");
  expect(message).toBe(
    "PA.SFB kunde inte räkna med de här värdena. Kontrollera varje värde för sig.",
  );
});
