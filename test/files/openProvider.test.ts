import { openFormulas } from "../../workbench/open/openFormulas";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { paValues, toTheOre } from "./paValues";
import { fill, first, prepareWorkbench } from "./workbench";

const ROWS: readonly (readonly [label: string, value: string | number])[] = [
  ["Uppgift", "Värde"],
  ["År", 2025],
  ["Schablonbelopp", ""],
  ["Uppräkning av schablonen", ""],
  ["Prisfaktor LSS", ""],
  ["Aktiva timmar SFB", 41_250.5],
  ["Aktiva timmar LSS", 3_120],
  ["Jourtimmar SFB", 2_475],
  ["Anställda per jourschema", 3],
  ["Jourtimmar per schema och månad", 196],
  ["Jourgräns per anställd och månad", ""],
  ["Månadslön", 28_450],
  ["PO-pålägg", ""],
  ["Heltidsmått 1", 37],
  ["Andel HÖK", 0.9],
  ["Andel PAN", 0.1],
  ["Andel PAN anhörig", ""],
  ["Sjukfrånvaro", 0.07],
  ["Semester", 0.11],
  ["Dödsfall: personer", 1],
  ["Dödsfall: timmar per vecka", 112.5],
  ["Administration", 812_000],
  ["Räkna med jour", 1],
];

let original: Model;
let copy: Model;
/** The cells of the table, a row of three after another. */
let places: readonly { readonly col: number; readonly row: number }[] = [];

beforeAll(async () => {
  prepareWorkbench();
  original = createModel();
  fill(
    original,
    ROWS.map((row, place) => [
      ...row,
      "",
      ...(place === 0 ? [`=PA.EGENREGI(A1:B${ROWS.length},H1:I3)`, "", "", ""] : ["", "", "", ""]),
      ...([["Ändring", ""] as const, ["Månadslön", ""] as const, ["Sjukfrånvaro", ""] as const][
        place
      ] ?? []),
    ]),
  );
  places = paValues(original).map(([, xc]) => spreadsheet.helpers.toCartesian(xc));
  expect(places.length).toBe(51);
  const opened = await openFormulas(original);
  expect(opened.left).toEqual([]);
  ({ model: copy } = opened);
});

/** What each program's table shows, with a cell of the figures, or of the changes of them, as it is typed. */
function tables(changes: readonly (readonly [label: string, content: string])[], col = 1) {
  const shown = (model: Model) =>
    places.map((at) =>
      toTheOre(model.getters.getEvaluatedCell({ sheetId: first(model), ...at }).value),
    );
  const type = (label: string, content: string | undefined) => {
    const row =
      col === 1
        ? ROWS.findIndex(([name]) => name === label)
        : ["", "Månadslön", "Sjukfrånvaro"].indexOf(label);
    const before = col === 1 ? String(ROWS[row]?.[1] ?? "") : "";
    for (const model of [original, copy]) {
      const at = { sheetId: first(model), col, row };
      model.dispatch("UPDATE_CELL", { ...at, content: content ?? before });
    }
  };
  for (const [label, content] of changes) type(label, content);
  const found = { original: shown(original), copy: shown(copy) };
  for (const [label] of changes) type(label, undefined);
  return found;
}

test.each([
  ["a month", [["År", "'2025-02"]]],
  [
    "a year before the jour's conversion was known, without jour",
    [
      ["År", "2010"],
      ["Jourtimmar SFB", "0"],
    ],
  ],
  ["a year without a known PO", [["År", "2016"]]],
  [
    "a year that is not decided, with an uplift",
    [
      ["År", "2028"],
      ["Uppräkning av schablonen", "0.013"],
    ],
  ],
  [
    "an own schablon, with an uplift that nobody asks for",
    [
      ["Schablonbelopp", "351.5"],
      ["Uppräkning av schablonen", "7"],
    ],
  ],
  [
    "the other forms of employment",
    [
      ["Andel HÖK", "0"],
      ["Andel PAN", "0.25"],
      ["Andel PAN anhörig", "0.75"],
    ],
  ],
  [
    "a share left out",
    [
      ["Andel HÖK", ""],
      ["Andel PAN", "1"],
    ],
  ],
  ["a PO of their own", [["PO-pålägg", "0.44"]]],
  ["a cause switched off by a truth value", [["Räkna med jour", "FALSE"]]],
  [
    "more persons and other hours",
    [
      ["Dödsfall: personer", "2"],
      ["Aktiva timmar LSS", "9811.25"],
    ],
  ],
] as const)("%s is followed to the same öre", (_what, changes) => {
  const { original: pa, copy: open } = tables(changes);
  expect(open).toEqual(pa);
  expect(Number(open[4])).toBeGreaterThan(0);
});

test("what is typed among the changes holds in place of the figures", () => {
  const before = tables([]).copy;
  const { original: pa, copy: open } = tables([["Månadslön", "29100"]], 8);
  expect(open).toEqual(pa);
  expect(open).not.toEqual(before);
});

test.each([
  ["a year that is not decided", [["År", "2029"]]],
  ["a year before the schablon is known", [["År", "1995"]]],
  ["no year", [["År", "2025.5"]]],
  ["a month that is none", [["År", "'2025-13"]]],
  ["jour before its conversion was known", [["År", "2010"]]],
  ["no monthly pay", [["Månadslön", ""]]],
  ["a monthly pay of 0", [["Månadslön", "0"]]],
  ["kronor as a share", [["Administration", "0.085"]]],
  ["a number as text", [["Administration", "'812 000"]]],
  ["a PO of 0", [["PO-pålägg", "0"]]],
  ["a price factor of 0", [["Prisfaktor LSS", "0"]]],
  ["full time as a time of day", [["Heltidsmått 1", "1.541666667"]]],
  ["a week's hours as a time of day", [["Dödsfall: timmar per vecka", "4.680555556"]]],
  ["active hours as a time of day", [["Aktiva timmar LSS", "1.430555556"]]],
  ["shares that are no whole", [["Andel HÖK", "0.8"]]],
  ["a share above 1", [["Sjukfrånvaro", "1.2"]]],
  ["no time to perform hours in", [["Sjukfrånvaro", "0.87"]]],
  [
    "no active hours",
    [
      ["Aktiva timmar SFB", "0"],
      ["Aktiva timmar LSS", "0"],
    ],
  ],
  ["jour without anybody", [["Anställda per jourschema", "0"]]],
  ["jour without a rota", [["Jourtimmar per schema och månad", "0"]]],
  ["jour without a limit", [["Jourgräns per anställd och månad", "0"]]],
  [
    "an uplift beyond all",
    [
      ["År", "2028"],
      ["Uppräkning av schablonen", "1.3"],
    ],
  ],
] as const)("%s is no figure in the copy either", (_what, changes) => {
  const { original: pa, copy: open } = tables(changes);
  expect(String(pa[0])).toMatch(/^#/);
  const figures = open.filter((_, place) => place >= 3 && place % 3 !== 0);
  expect(figures).toEqual(Array<string>(32).fill("#N/A"));
});
