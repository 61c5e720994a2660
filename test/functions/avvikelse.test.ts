import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal";
import { answer } from "./answers";

const FACTORS: readonly (readonly unknown[])[] = [
  ["Personer", 400, 435],
  ["Kostnad per person", 347_850, 341_409],
];

const avvikelse = (...more: readonly (readonly unknown[])[]): unknown =>
  answer("AVVIKELSE", [...FACTORS, ...more]);

test("the posts are the total to the öre, whatever the factors and the known items", () => {
  // Three of the largest make 1e12 kronor, with room for the öre in a double.
  const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(pairs, fc.array(value, { maxLength: 3 }), (factors, amounts) => {
      const table = answer(
        "AVVIKELSE",
        factors.map((sides, i) => [`Faktor ${i}`, ...sides]),
        amounts.map((amount, i) => [`Post ${i}`, amount]),
      ) as unknown[][];
      const [total, ...posts] = table.slice(1).reverse();
      const sum = posts.reduce((all, [, kronor]) => all.plus(kronor as number), new Decimal(0));
      expect(total?.[0]).toBe("Totalt");
      expect(sum.toFixed(2)).toBe(new Decimal(total?.[1] as number).toFixed(2));
      expect(posts).toHaveLength(factors.length + amounts.length);
    }),
    { numRuns: 200 },
  );
});

test("the table has the same rows whatever the figures, once the row Totalt is there", () => {
  const rows = (total: number): unknown[] =>
    (avvikelse(["Totalt", 1, total]) as unknown[][]).map(([name]) => name);
  const named = [
    "Post",
    "Personer",
    "Kostnad per person",
    "Förklaras inte av faktorerna",
    "Totalt",
  ];
  expect(rows(2)).toEqual(named);
  expect(rows(435 * 341_409 - 400 * 347_850 + 1)).toEqual(named);
});

describe("a cell of the range", () => {
  test.each([
    ["an error of Excel", { code: "#REF!", message: "" }, "felvärdet #REFERENS!"],
    ["the text of an error", "#DIV/0!", "felvärdet #DIVISION/0!"],
  ])("with %s is refused by row, name and column", (_what, value, shown) => {
    expect(avvikelse(["Pris", 1, value])).toBe(
      `#VALUE! PA.AVVIKELSE: faktorer fick ${shown} på rad 3 (”Pris”), kolumn 3. Rätta den cellen först.`,
    );
    expect(avvikelse([value, 1, 2])).toBe(
      `#VALUE! PA.AVVIKELSE: faktorer fick ${shown} på rad 3, kolumn 1. Rätta den cellen först.`,
    );
  });

  test("that is neither text nor number is refused", () => {
    expect(avvikelse(["Pris", Number.NaN, 1])).toBe(
      "#VALUE! PA.AVVIKELSE: faktorer fick ett tal som inte går att räkna ut på rad 3 (”Pris”), kolumn 2, men ska vara text eller tal.",
    );
  });

  test("with a formatted number of Excel counts as its value", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 0.5 };
    expect(avvikelse(["Pris", 1, formatted])).toEqual(avvikelse(["Pris", 1, 0.5]));
  });
});

describe("the ranges themselves", () => {
  test("of four columns are refused with what they take", () => {
    expect(answer("AVVIKELSE", [["Personer", 1, 2, "kr"]])).toBe(
      "#VALUE! PA.AVVIKELSE: faktorer fick ett område på 1 rad × 4 kolumner, men ska vara ett område med tre kolumner: namn, budget och utfall.",
    );
  });

  test("with rows that differ in length are refused", () => {
    expect(avvikelse(["Pris", 1])).toMatch(/fick ett område med olika långa rader\.$/);
  });

  test("of more than 2 000 rows are refused with what to mark", () => {
    const rows = Array.from({ length: 2_001 }, () => ["Personer", 1, 2]);
    expect(answer("AVVIKELSE", rows)).toBe(
      "#VALUE! PA.AVVIKELSE: faktorer fick ett område på 2\u00a0001 rader, men får ha högst 2\u00a0000. Markera bara faktorerna.",
    );
  });

  test("marked further than they are filled in count as far as they are filled in", () => {
    const below = Array.from({ length: 5_000 }, () => ["", null, ""]);
    expect(avvikelse(...below)).toEqual(avvikelse());
  });

  test("of known items that are blank are none", () => {
    const blank = [
      ["", null],
      [null, ""],
    ];
    expect(answer("AVVIKELSE", FACTORS, blank)).toEqual(answer("AVVIKELSE", FACTORS));
    expect(answer("AVVIKELSE", FACTORS, [[""]], " SHAPLEY ")).toEqual(answer("AVVIKELSE", FACTORS));
  });
});
