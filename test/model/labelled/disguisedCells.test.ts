import type { Cell } from "../../../src/labelled/cell";
import { readHistory } from "../../../src/forecast/input/readHistory";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import { scenarioColumn } from "../../../src/forecast/input/scenarioColumn";
import { labelKey } from "../../../src/parameters/labelKey";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";
import { readSwedishDate } from "../../../src/swedish/readDate";
import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { readTime } from "../../../src/swedish/readTime";
import { disguised, disguises } from "../../known/disguises";

type Rows = readonly (readonly Cell[])[];

/** Every reader of cells that looks for words in them, with cells that use all of those words. */
const readers: Readonly<Record<string, readonly [read: (rows: Rows) => unknown, rows: Rows]>> = {
  "a list of invoices": [
    readInvoices,
    [
      ["Ver.nr", "Avser", "Fakturadatum", "Belopp (kr)"],
      ["V-1", "januari 2024", "2024-02-15", "12 000,50"],
      ["V-2", "jan-24", "mars 2024", "-1 000 kr"],
      ["V-3", "2024M02", "15 mars 2024", 500],
      ["Summa", "", "", 11500.5],
    ],
  ],
  "a triangle": [
    readTriangle,
    [
      ["Period", "efter 0 mån", "efter 1 mån", "efter 2 mån", "Totalt"],
      ["jan 2024", 100, 150, 160, 410],
      ["feb 2024", 110, 160, null, 270],
      ["mars 2024", "1 200,5", null, null, 1200.5],
      ["Summa", 1410.5, 310, 160, 1880.5],
    ],
  ],
  "parts, periods and groups": [
    readParts,
    [
      ["Del", "Månad", "Grupp", "Faktor", "Budget", "Utfall"],
      ["LSS vuxna", "2024-01", "Öster", "Timmar", 10, 12],
      ["LSS vuxna", "januari 2024", "Öster", "Kr per timme", 300, 310],
      ["LSS vuxna", "2024-01", "Norr", "Timmar", 5, 6],
      ["LSS vuxna", "2024-01", "Norr", "Kr per timme", 300, 310],
      ["LSS vuxna", "2024-01", "Norr", "Totalt", 1500, 1900],
    ],
  ],
  "known items": [
    readItems,
    [
      ["Del", "Post", "Belopp"],
      ["SFB", "Sena fakturor", 100],
      ["SFB", "Återbetalning från staten", -40],
      ["SFB", "Summa", 60],
    ],
  ],
  "a table of years": [
    readHistory,
    [
      historyFields.map(({ label }) => label),
      [2023, ...historyFields.slice(1).map((_field, place) => 100 + place)],
      [2024, ...historyFields.slice(1).map((_field, place) => 110 + place)],
    ],
  ],
  "a scenario's column": [
    (rows) => scenarioColumn(rows, "Fler ärenden", () => false),
    [
      ["Uppgift", "Som i år", "Fler ärenden"],
      ["Löneökning 2027", 0.02, 0.03],
    ],
  ],
};

function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === "string" ? labelKey(each) : each,
  );
}

describe.each(Object.entries(disguises))("%s", (_what, disguise) => {
  test.each(Object.entries(readers))("%s is read the same", (_reader, [read, rows]) => {
    expect(asRead(read(disguised(rows, disguise) as Rows))).toEqual(asRead(read(rows)));
  });

  test.each([
    [readSwedishNumber, "1234,50"],
    [readSwedishNumber, "-12 kr"],
    [readTime, "34:20"],
    [(text: string) => readSwedishDate(text, 2025), "15 mars 2024"],
    [(text: string) => readSwedishDate(text, 2025), "2024-03-15"],
  ])("%p reads %s the same", (read, text) => {
    if (/ /.test(text) && /[^ ] {2,}|\u202f /.test(disguise(text))) return;
    expect(read(disguise(text))).toEqual(read(text));
  });
});

test("a footnote's mark is no digit", () => {
  expect(readSwedishNumber("1200²")).toBeUndefined();
  expect(readSwedishNumber("12½")).toBeUndefined();
  expect(readSwedishNumber("１２００")).toMatchObject({ value: 1200 });
});
