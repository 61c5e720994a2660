import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal";
import { bridgeInOre } from "../../src/provider/bridgeInOre";
import { providerBridge } from "../../src/provider/providerBridge";
import { providerFields } from "../../src/provider/fields/providerFields";
import { resolveInputs } from "../../src/provider/resolveInputs";
import { anyProvider } from "../model/provider/sample";
import { answer } from "./answers";

const BLOCK: readonly (readonly unknown[])[] = [
  ["År", 2025],
  ["Månadslön", 30_000],
  ["Aktiva timmar SFB", 9_000],
];

const egenregi = (...more: readonly (readonly unknown[])[]): unknown =>
  answer("EGENREGI", [...BLOCK, ...more]);

/** A sum in whole öre: what a cell shows is the double nearest to it. */
function sum(cells: readonly unknown[]): string {
  return cells.reduce((all: Decimal, cell) => all.plus(cell as number), new Decimal(0)).toFixed(2);
}

test("the intäkt and the posts are the kostnad to the öre, whatever the provider", () => {
  const labels = new Map<string, string>(providerFields.map(({ id, label }) => [id, label]));
  fc.assert(
    fc.property(anyProvider, (given) => {
      // Contributions are due on all pay: 0 in a cell is a blank that came as 0.
      fc.pre(
        [given.po, given.referencePo].every((share) => share === undefined || Number(share) !== 0),
      );
      const rows = Object.entries(given).map(([id, value]) => [labels.get(id), value]);
      const table = answer("EGENREGI", rows) as unknown[][];
      for (const column of [1, 2]) {
        const [, ...figures] = table.map((row) => row[column]);
        expect(sum(figures.slice(0, -3))).toBe(sum(figures.slice(-3, -2)));
        expect(sum(figures.slice(-3, -1))).toBe(sum(figures.slice(0, 1)));
      }
      const { result } = bridgeInOre(providerBridge(resolveInputs(given)));
      expect(table.at(-2)?.[1]).toBe(result.toNumber());
    }),
    { numRuns: 50 },
  );
});

describe("a cell of the range", () => {
  test.each([
    ["an error of Excel", { code: "#REF!", message: "" }, "felvärdet #REFERENS!"],
    [
      "an error value",
      { type: "Error", basicType: "Error", basicValue: "#N/A" },
      "felvärdet #SAKNAS!",
    ],
    ["the text of an error", "#DIV/0!", "felvärdet #DIVISION/0!"],
  ])("with %s is refused by row and label", (_what, value, shown) => {
    expect(egenregi(["Semester", value])).toBe(
      `#VALUE! PA.EGENREGI: indata fick ${shown} på rad 4 (”Semester”). Rätta den cellen först.`,
    );
  });

  test.each([
    ["NaN", Number.NaN, "ett tal som inte går att räkna ut"],
    ["no end", Infinity, "ett oändligt stort tal"],
    ["an object", { type: "Entity", text: "kort" }, "ett värde som varken är tal eller text"],
  ])("with %s is refused by row", (_what, value, shown) => {
    expect(egenregi(["Semester", value])).toBe(
      `#VALUE! PA.EGENREGI: indata fick ${shown} på rad 4 (”Semester”), men ska vara text eller tal.`,
    );
  });

  test("with an error in place of a label is refused by row", () => {
    expect(egenregi([{ code: "#NAME?", message: "" }, 1])).toBe(
      "#VALUE! PA.EGENREGI: indata fick felvärdet #NAMN? på rad 4. Rätta den cellen först.",
    );
  });

  test("with a truth value is a switch, and refused where a number is taken", () => {
    const off = ["Räkna med heltidsmått", 0];
    expect(egenregi(["Räkna med heltidsmått", false])).toEqual(egenregi(off));
    expect(egenregi(["Semester", false])).toBe(
      "#VALUE! PA.EGENREGI: Rad 4 (”Semester”) är ”FALSKT” men ska vara ett tal.",
    );
    expect(egenregi([true, ""])).toMatch(/^#VALUE! PA\.EGENREGI: Rad 4: ”SANT” är ingen känd/);
  });

  test("with a formatted number of Excel counts as its value", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 0.1 };
    expect(egenregi(["Semester", formatted])).toEqual(egenregi(["Semester", 0.1]));
  });

  test("with text over two lines is shown on one, without our own quotation marks", () => {
    expect(egenregi(["Semester", "tio\n”procent”"])).toBe(
      "#VALUE! PA.EGENREGI: Rad 4 (”Semester”) är ”tio 'procent'” men ska vara ett tal.",
    );
  });

  test("with a number and no label is shown as Swedes write it", () => {
    expect(egenregi(["", 1234.5])).toBe(
      "#VALUE! PA.EGENREGI: Rad 4 har värdet ”1\u00a0234,5” men ingen etikett.",
    );
  });
});

describe("the range itself", () => {
  test.each([
    ["one column", [["År"], [2025]], "2 rader × 1 kolumn"],
    ["one row of three", [["År", 2025, "kr"]], "1 rad × 3 kolumner"],
  ])("of %s is refused with what it takes", (_what, range, shape) => {
    expect(answer("EGENREGI", range)).toBe(
      `#VALUE! PA.EGENREGI: indata fick ett område på ${shape}, men ska vara ett område med två kolumner, etikett och värde.`,
    );
  });

  test.each([[undefined], [null], [[]], [[[]]], [[[""]]], [[[null]]]])("%j is missing", (range) => {
    expect(answer("EGENREGI", range)).toBe(
      "#VALUE! PA.EGENREGI: indata saknas. Ange ett område med två kolumner, etikett och värde.",
    );
  });

  test("with rows that differ in length is refused", () => {
    expect(egenregi(["Semester"])).toMatch(/fick ett område med olika långa rader\.$/);
    expect(answer("EGENREGI", ["År", 2025])).toMatch(/fick ett område med olika långa rader\.$/);
  });

  test("of two blank columns says what to fill in", () => {
    const blank = [
      ["", null],
      [null, ""],
    ];
    expect(answer("EGENREGI", blank)).toBe(
      "#VALUE! PA.EGENREGI: ”År” saknas eller är tom. Fyll i raden.",
    );
  });

  test("may be 2 000 rows, and no more", () => {
    const blanks = (count: number): unknown[][] => Array.from({ length: count }, () => ["", ""]);
    expect(egenregi(...blanks(1_997))).toEqual(egenregi());
    expect(egenregi(...blanks(5_000))).toEqual(egenregi());
    expect(egenregi(...blanks(1_997), ["Administration", 0])).toBe(
      "#VALUE! PA.EGENREGI: indata fick ett område på 2\u00a0001 rader, men får ha högst 2\u00a0000. Markera bara indatablocket.",
    );
  });
});
