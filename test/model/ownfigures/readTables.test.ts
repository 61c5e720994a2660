import fc from "fast-check";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { judged, type Table } from "./tables/judged";
import later from "./tables/laterTables.json";
import { MUTATIONS } from "./tables/mutations";
import { municipality } from "./tables/municipality";
import { randomTable } from "./tables/randomTable";
import first from "./tables/tables.json";

const tables = [...first.tables, ...later.tables] as unknown as readonly Table[];
const YEAR = 2026;
const DIRECTIONS = { columns: "kolumner", rows: "rader", long: "lång" } as const;

const read = (rows: Table["rows"]) => readBlock({ values: rows }, { thisYear: YEAR });

describe("tables of many municipalities", () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    "%s: nothing is wrongly taken or missed",
    (_, table) => {
      const reading = read(table.rows);
      const { wrong, missed } = judged(table, reading);
      expect({ wrong, missed }).toEqual({ wrong: [], missed: 0 });
      if (table.expect.base !== undefined) expect(reading.baseYear ?? null).toBe(table.expect.base);
      if (table.expect.orientation !== undefined) {
        expect(DIRECTIONS[reading.direction]).toBe(table.expect.orientation);
      }
    },
  );

  // Figures read without a question of all that the tables have; what is left is asked about.
  it.each([
    ["1", 656, 665],
    ["2", 152, 162],
    ["3", 140, 148],
    ["4", 42, 42],
    ["5", 75, 75],
    ["6", 103, 109],
    // The months of a year that is not over, beside whole years, are asked about.
    ["7", 54, 62],
    ["8", 49, 49],
    ["9", 40, 42],
    ["10", 26, 32],
    ["11", 161, 187],
  ])("set %s: %i of %i are read without a question", (set, right, all) => {
    const judgements = tables
      .filter((table) => table.set === set)
      .map((table) => judged(table, read(table.rows)));
    const sum = (of: "right" | "asked"): number =>
      judgements.reduce((total, each) => total + each[of], 0);
    expect([sum("right"), sum("right") + sum("asked")]).toEqual([right, all]);
  });
});

describe("the same table written in another way", () => {
  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    "%s: nothing is wrongly taken",
    (_, mutation) => {
      const faults = tables.flatMap((table) => {
        const { wrong, missed } = judged(table, read(mutation.of(table.rows, read(table.rows))));
        return wrong.length + missed === 0 ? [] : [{ table: table.name, wrong, missed }];
      });
      expect(faults).toEqual([]);
    },
  );
});

test("tables of municipalities made at random, some with a unit that is not theirs: nothing is wrongly taken", () => {
  fc.assert(
    fc.property(municipality, (its) => {
      const table = randomTable(its);
      const { wrong, missed } = judged(table, read(table.rows));
      expect({ wrong, missed }).toEqual({ wrong: [], missed: 0 });
    }),
    { numRuns: 200, seed: 13 },
  );
});

describe("what the cells show", () => {
  const rows = (years: readonly number[]) => [
    ["tkr", ...years],
    ["SFB", 44976, 45867],
    ["LSS", 36519, 37069],
  ];

  test("a year that is a date with the year alone shown", () => {
    // 45292 and 45658 are the first days of 2024 and 2025.
    const texts = [
      ["tkr", "2024", "2025"],
      ["SFB", "44 976", "45 867"],
      ["LSS", "36 519", "37 069"],
    ];
    const reading = readBlock({ values: rows([45292, 45658]), texts }, { thisYear: YEAR });
    expect(reading.lines[0]?.figures.map(({ year, value }) => [year, value])).toEqual([
      [2024, 44_976_000],
      [2025, 45_867_000],
    ]);
  });

  test("a day is asked about", () => {
    const texts = [
      ["tkr", "2024-12-31", "2025-12-31"],
      ["SFB", "44 976", "45 867"],
      ["LSS", "36 519", "37 069"],
    ];
    const reading = readBlock({ values: rows([45657, 46022]), texts }, { thisYear: YEAR });
    expect(reading.lines.map(({ question }) => question?.problem)).toEqual([
      "partYear",
      "partYear",
    ]);
  });

  test("a share that is shown as per cent is no figure", () => {
    const values = [
      ["", 2024, 2025],
      ["SFB brukare", 0.17, 0.18],
    ];
    const texts = [
      ["", "2024", "2025"],
      ["SFB brukare", "17 %", "18 %"],
    ];
    expect(readBlock({ values, texts }, { thisYear: YEAR }).lines[0]?.state).toBe("ask");
  });

  test("more than any table is refused", () => {
    const values = Array.from({ length: 1_001 }, () => ["SFB", 1]);
    expect(() => readBlock({ values }, { thisYear: YEAR })).toThrow(
      "Området har 1001 rader och 2 kolumner. Markera bara tabellen, högst 1000 rader och 200 kolumner.",
    );
  });
});
