import fc from "fast-check";
import { answer, cell } from "./answers";

const year = fc.constantFrom<unknown>(2024, "2025", "2025-02", 45731, 2028, "2025-13");
const count = fc.oneof(fc.integer({ min: -2, max: 900 }), fc.double({ min: 0, max: 1e6 }));

describe("a range", () => {
  test("answers what its cells answer one by one, errors too, as a column and as a row", () => {
    const rows = fc.array(fc.tuple(year, count, count), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const one = cells.map((args) => cell("KOSTNAD", ...args));
        const column = (k: 0 | 1 | 2): unknown[][] => cells.map((args) => [args[k]]);
        const row = (k: 0 | 1 | 2): unknown[][] => [cells.map((args) => args[k])];
        expect(answer("KOSTNAD", column(0), column(1), column(2))).toEqual(one.map((v) => [v]));
        expect(answer("KOSTNAD", row(0), row(1), row(2))).toEqual([one]);
      }),
      { numRuns: 300 },
    );
  });

  test("goes together with single values, which are repeated", () => {
    expect(answer("LSS", 2025, [[1], [2]], [[0.5]])).toEqual([[171.3], [342.6]]);
    expect(answer("LSS", [[2025]], [[1, 2]])).toEqual([[342.6, 685.2]]);
  });

  test("of one cell is a single value", () => {
    expect(answer("SCHABLON", [[2025]])).toEqual([[342.6]]);
  });

  test("with a blank cell takes the default there where there is one", () => {
    const blanks = [[null], [""], [undefined], [0.5]];
    expect(answer("LSS", 2025, 10, blanks)).toEqual([[3426], [3426], [3426], [1713]]);
    expect(answer("LSS", 2025, [[1], [""]])).toEqual([
      [342.6],
      ["#VALUE! PA.LSS: timmar saknas. Ange ett tal som är 0 eller större."],
    ]);
  });

  test("of two dimensions is refused", () => {
    expect(
      answer("SCHABLON", [
        [2024, 2025],
        [2024, 2025],
      ]),
    ).toBe(
      // prettier-ignore
      "#VALUE! PA.SCHABLON: år fick ett område på 2 rader × 2 kolumner, men ska vara en kolumn, en rad eller en cell.",
    );
  });

  test.each<[string, unknown[][], unknown[][], string]>([
    [
      "columns",
      [[2024], [2025]],
      [[1], [2], [3]],
      "år 2 rader × 1 kolumn, timmar 3 rader × 1 kolumn",
    ],
    ["rows", [[2024, 2025]], [[1, 2, 3]], "år 1 rad × 2 kolumner, timmar 1 rad × 3 kolumner"],
    [
      "a column and a row",
      [[2024], [2025]],
      [[1, 2]],
      "år 2 rader × 1 kolumn, timmar 1 rad × 2 kolumner",
    ],
  ])("of another shape is refused with both shapes named: %s", (_what, years, hours, shapes) => {
    expect(answer("LSS", years, hours)).toBe(
      `#VALUE! PA.LSS: områdena har olika form: ${shapes}. Ange områden av samma form, eller ett enda värde.`,
    );
  });

  test("of rows that differ in length is refused, and an empty one is a blank", () => {
    const ragged = "#VALUE! PA.SCHABLON: år fick ett område med olika långa rader.";
    expect(answer("SCHABLON", [[2024], [2024, 2025]])).toBe(ragged);
    expect(answer("SCHABLON", [2024, 2025])).toBe(ragged);
    expect(answer("LSS", 2025, 1, [])).toEqual([[342.6]]);
    expect(answer("LSS", 2025, 1, [[]])).toEqual([[342.6]]);
    expect(answer("LSS", [[2024], [2025]], 1, [[]])).toEqual([[332.6], [342.6]]);
  });

  test("beside a single value that is refused gives one error for the whole call", () => {
    expect(answer("LSS", 2025, [[1], [2]], -1)).toBe(
      "#VALUE! PA.LSS: prisfaktor fick −1, men ska vara ett tal som är 0 eller större.",
    );
  });

  test("gives a table one row a cell below its headings", () => {
    const table = answer("BESLUT", 2025, [[25, 18]], 100) as unknown[][];
    expect(table.map((row) => row[0])).toEqual(["Huvudman", "SFB", "LSS"]);
  });
});
