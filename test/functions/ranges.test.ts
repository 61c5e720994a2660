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

  test("of 100 000 unknown names is refused by each, with a guess for the first thousand", () => {
    const limit = Error.stackTraceLimit;
    const names = Array.from({ length: 100_000 }, (_, i) => [`schablonbelop${i}`]);
    const got = answer("PARAMETER", names, 2025) as string[][];
    const text = (i: number, advice: string): string[] => [
      `#VALUE! PA.PARAMETER: Parametern \u201dschablonbelop${i}\u201d finns inte. ${advice}`,
    ];
    expect(got).toHaveLength(100_000);
    expect(got[999]).toEqual(text(999, "Menade du \u201dschablonbelopp\u201d?"));
    expect(got[1_000]).toEqual(text(1_000, "Namnen står i panelen under Parametrar."));
    expect(got[99_999]).toEqual(text(99_999, "Namnen står i panelen under Parametrar."));
    // Each call has its own thousand, and what looks for faults elsewhere has its stacks.
    expect(answer("PARAMETER", [["karens"], [""]], 2025)).toEqual([
      [expect.stringContaining("Menade du \u201dkarensavdrag\u201d?")],
      [""],
    ]);
    expect(Error.stackTraceLimit).toBe(limit);
  });

  test("of one cell is a single value", () => {
    expect(answer("SCHABLON", [[2025]])).toEqual([[342.6]]);
  });

  test("with a blank cell takes the default there where there is one", () => {
    const blanks = [[null], [""], [undefined], [0.5]];
    expect(answer("LSS", 2025, 10, blanks)).toEqual([[3426], [3426], [3426], [1713]]);
    expect(answer("LSS", 2025, [[1], [""], [2]])).toEqual([
      [342.6],
      ["#VALUE! PA.LSS: timmar saknas. Ange ett tal som är 0 eller större."],
      [685.2],
    ]);
  });

  test("marked further than it is filled in answers with blanks below, in a table too", () => {
    const rows = Array.from({ length: 999 }, (_, i) => [i < 300 ? 10 : i % 2 ? "" : null]);
    const got = answer("LSS", 2025, rows) as unknown[][];
    expect(got).toHaveLength(999);
    expect(got.slice(0, 300)).toEqual(rows.slice(0, 300).map(() => [3426]));
    expect(new Set(got.slice(300).flat())).toEqual(new Set([""]));
    expect(answer("LSS", 2025, [[1, 2, "", null]])).toEqual([[342.6, 685.2, "", ""]]);
    const table = answer("BESLUT", 2025, [[18], [""]], [[30], [null]]) as unknown[][];
    expect(table.slice(2)).toEqual([["", "", "", ""]]);
    // What is filled in beside a blank is a case that lacks a value.
    expect(answer("LSS", [[2024], [2025]], [[1], [""]])).toEqual([
      [332.6],
      ["#VALUE! PA.LSS: timmar saknas. Ange ett tal som är 0 eller större."],
    ]);
    // A default is an answer, and a range with nothing in it is no range with an end.
    expect(answer("LSS", 2025, 1, [[0.5], [""]])).toEqual([[171.3], [342.6]]);
    expect(JSON.stringify(answer("LSS", 2025, [[""], [""]]))).toMatch(
      /timmar saknas.*timmar saknas/,
    );
  });

  test("of a whole column is refused before its cells are read, with what to do", () => {
    const column = new Proxy([[1]] as unknown[][], {
      get(target, key) {
        if (key === "length") return 1_048_576;
        if (key === "0") return target[0];
        if (typeof key === "string" && /^\d+$/.test(key)) throw new Error("a cell was read");
        return Reflect.get(target, key) as unknown;
      },
    });
    const message =
      "fick ett område på 1\u00a0048\u00a0576 rader, men får ha högst 100\u00a0000. Ange bara de rader som används, till exempel A2:A500 i stället för A:A.";
    expect(answer("LSS", 2025, column)).toBe(`#VALUE! PA.LSS: timmar ${message}`);
    expect(answer("AVVIKELSE", column)).toBe(`#VALUE! PA.AVVIKELSE: faktorer ${message}`);
    expect(answer("PROGNOS", column)).toBe(`#VALUE! PA.PROGNOS: antaganden ${message}`);
    expect(answer("RETRO", column)).toBe(`#VALUE! PA.RETRO: triangel ${message}`);
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
