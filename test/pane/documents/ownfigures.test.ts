import { readBlock } from "../../../src/ownfigures/readBlock";
import { memoryOf } from "../../../src/ownfigures/memory/memory";
import { readTables } from "../../../taskpane/documents/ownfigures/readTables";
import type { KnownTables } from "../../../taskpane/documents/ownfigures/tablesDocument";
import { tablesText } from "../../../taskpane/documents/ownfigures/tablesText";

const tables: KnownTables = [
  {
    direction: "columns",
    sign: "minus",
    rows: {
      "bokslut | sfb": { label: "BOKSLUT / SFB", answer: { meaning: "sfb.cost", sign: "minus" } },
      "volymer | timmar": {
        label: "VOLYMER / Timmar",
        answer: { meaning: "lss.hours", accept: ["perMonth"], times: { perMonth: 12 } },
      },
      "| summa": { label: "Summa", answer: { meaning: "skip", together: true } },
    },
  },
  { direction: "long", rows: { "| lss": { label: "LSS", answer: {} } } },
];

test("how tables were read comes back whole, and equal tables are equal text", () => {
  expect(readTables(tablesText(tables))).toEqual(tables);
  expect(tablesText(readTables(tablesText(tables)))).toBe(tablesText(tables));
});

test("a row may be called anything, also what an object is made of", () => {
  const rows = [
    ["tkr", 2024, 2025],
    ["__proto__", 1, 2],
    ["constructor", 3, 4],
  ];
  const reading = readBlock({ values: rows }, { thisYear: 2026 });
  const memory = memoryOf(reading, { lines: {}, block: {} });
  expect(Object.keys(readTables(tablesText([memory]))[0]?.rows ?? {})).toHaveLength(2);
});

test("the oldest tables give way, and so do rows with a name longer than any", () => {
  const table = (name: string) => ({
    direction: "columns" as const,
    rows: { [name]: { label: name, answer: {} } },
  });
  const many = Array.from({ length: 25 }, (_, at) => table(`rad ${at}`));
  expect(readTables(tablesText(many)).map(({ rows }) => Object.keys(rows)[0])).toEqual(
    many.slice(0, 20).map(({ rows }) => Object.keys(rows)[0]),
  );
  expect(readTables(tablesText([table("x".repeat(2_000))]))[0]?.rows).toEqual({});
  const large = {
    direction: "columns" as const,
    rows: Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`rad ${at}`, { label: "R".repeat(200), answer: {} }]),
    ),
  };
  expect(readTables(tablesText([large, large, large, large, large]))).toHaveLength(2);
});

type Raw = Record<string, unknown>;
/** The stored text with one thing in it changed. */
function changed(change: (table: Raw & { rows: (Raw & { answer: Raw })[] }) => void): string {
  const document = JSON.parse(tablesText(tables)) as {
    tables: (Raw & { rows: (Raw & { answer: Raw })[] })[];
  };
  const [first] = document.tables;
  if (first !== undefined) change(first);
  return JSON.stringify(document);
}

test.each<[string, Parameters<typeof changed>[0], string]>([
  ["an unknown direction", (table) => (table.direction = "snett"), "Tabellens riktning är inte"],
  ["no rows", (table) => delete (table as Raw).rows, "Tabellens rader går inte att läsa"],
  ["a row without a key", ({ rows }) => delete rows[0]?.key, "Radens nyckel går inte att läsa"],
  [
    "a meaning that is none",
    ({ rows }) => Object.assign(rows[0]?.answer ?? {}, { meaning: "sfb.hund" }),
    "Svaret om vad en rad är är inte ett känt val",
  ],
  [
    "times nothing",
    ({ rows }) => Object.assign(rows[0]?.answer ?? {}, { times: { perMonth: 0 } }),
    "räknas gånger är inte ett tal över 0",
  ],
  ["a sign that is none", (table) => (table.sign = "gånger"), "Hur kostnader skrivs är inte"],
])("%s is refused, by name", (_, change, message) => {
  expect(() => readTables(changed(change))).toThrow(message);
});

test("another document and one of a newer version are refused", () => {
  expect(() => readTables('{"format":"annat","version":1}')).toThrow(
    "Innehållet är inte egna tabeller som PA-kalkyl har läst.",
  );
  expect(() => readTables('{"format":"pa-kalkyl-siffror","version":2}')).toThrow("nyare version");
});
