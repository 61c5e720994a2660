import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { openFormulas } from "../../workbench/open/openFormulas";
import { paValues, toTheOre } from "./paValues";
import { fill, first, prepareWorkbench } from "./workbench";

type Rows = readonly (readonly [label: string, value: string | number])[];

/** The assumptions in A and B, the own provider's figures in D and E. */
const ASSUMPTIONS: Rows = [
  ["Basår", 2025],
  ["SFB-personer i snitt", 12],
  ["LSS-personer i snitt", 0],
  ["LSS-timmar per person och månad", ""],
  ["Sena fakturor 2026", ""],
  ["Budget 2026", ""],
  ["Löneökning", 0.031],
  ["Uppräkning av schablonen", 0.018],
  ["Brukare i egen regi", 5],
  ["Brukare i egen regi 2027-03", 7],
];
const PROVIDER: Rows = [
  ["År", 2025],
  ["Schablonbelopp", ""],
  ["Brukare", 5],
  ["Månadslön", 28_450],
  ["PO-pålägg", ""],
  ["Timlön PAN", ""],
  ["Andel HÖK", 0.8],
  ["Andel PAN", 0.2],
  ["Aktiva timmar SFB", 24_300],
  ["Jourtimmar SFB", 2_475],
  ["Anställda per jourschema", 3],
  ["Nya brukare", 1],
  ["Administration", 612_000],
  ["Räkna med jour", 1],
];
/** The column of the deficit, after those of the year, SFB and LSS. */
const OWN = 3;
const COLUMNS = 16;

let original: Model;
let copy: Model;
let places: readonly { readonly col: number; readonly row: number }[] = [];

beforeAll(async () => {
  prepareWorkbench();
  original = createModel();
  const call = `=PA.PROGNOS(A1:B${ASSUMPTIONS.length},2028,,,D1:E${PROVIDER.length})`;
  fill(
    original,
    PROVIDER.map((row, place) => [
      ...(ASSUMPTIONS[place] ?? ["", ""]),
      "",
      ...row,
      "",
      ...(place === 0 ? [call] : [""]),
    ]),
  );
  places = paValues(original).map(([, xc]) => spreadsheet.helpers.toCartesian(xc));
  expect(places.length).toBe(COLUMNS * 5);
  const opened = await openFormulas(original);
  expect(opened.left).toEqual([]);
  ({ model: copy } = opened);
});

/** What each program's table shows with cells as they are typed; they are put back after. */
function tables(changes: readonly (readonly [label: string, content: string])[]) {
  const type = (label: string, content: string | undefined) => {
    const own = PROVIDER.findIndex(([name]) => name === label);
    const row = own >= 0 ? own : ASSUMPTIONS.findIndex(([name]) => name === label);
    const before = String((own >= 0 ? PROVIDER : ASSUMPTIONS)[row]?.[1] ?? "");
    for (const model of [original, copy]) {
      const at = { sheetId: first(model), col: own >= 0 ? 4 : 1, row };
      model.dispatch("UPDATE_CELL", { ...at, content: content ?? before });
    }
  };
  for (const [label, content] of changes) type(label, content);
  const [pa = [], open = []] = [original, copy].map((model) =>
    places.map((at) =>
      toTheOre(model.getters.getEvaluatedCell({ sheetId: first(model), ...at }).value),
    ),
  );
  for (const [label] of changes) type(label, undefined);
  return { pa, open };
}

test.each([
  ["a pay", [["Månadslön", "29123.5"]]],
  ["a PO of their own", [["PO-pålägg", "0.44"]]],
  [
    "a PAN pay of their own, and other shares",
    [
      ["Timlön PAN", "181.4"],
      ["Andel HÖK", "0.3"],
      ["Andel PAN", "0.7"],
    ],
  ],
  ["a cause switched off", [["Räkna med jour", "FALSE"]]],
  ["another wage growth", [["Löneökning", "0.046"]]],
  ["an own schablon of the base year, which no later year has", [["Schablonbelopp", "351.5"]]],
  ["a provider's year that is a month", [["År", "'2024-02"]]],
  ["persons with the own provider, from a month on", [["Brukare i egen regi 2027-03", "9"]]],
] as const)("%s is followed to the same öre", (_what, changes) => {
  const { pa, open } = tables(changes);
  expect(open).toEqual(pa);
  expect(Number(open[2 * COLUMNS + OWN])).not.toBe(0);
});

test("without persons with the own provider, none need be told in its model", () => {
  const none = [
    ["Brukare i egen regi", "0"],
    ["Brukare i egen regi 2027-03", "0"],
    ["Brukare", "0"],
  ] as const;
  const { pa, open } = tables(none);
  expect(open).toEqual(pa);
  expect(open[2 * COLUMNS + OWN]).toBe("0.00");
});

test.each([
  ["no persons in the model", [["Brukare", "0"]]],
  ["no monthly pay", [["Månadslön", ""]]],
  ["kronor as a share", [["Administration", "0.085"]]],
  ["a PO of 0", [["PO-pålägg", "0"]]],
  ["shares that are no whole", [["Andel HÖK", "0.5"]]],
  ["jour without anybody", [["Anställda per jourschema", "0"]]],
  ["active hours as a time of day", [["Aktiva timmar SFB", "1.430555556"]]],
  ["a year of the provider's that is not decided", [["År", "2029"]]],
  ["a number as text", [["Nya brukare", "'två"]]],
  ["a month's hours as a time of day", [["LSS-timmar per person och månad", "1.430555556"]]],
  ["known items as a share", [["Sena fakturor 2026", "0.085"]]],
  ["a budget as a share", [["Budget 2026", "0.085"]]],
] as const)("%s is no figure in the copy either", (_what, changes) => {
  const { pa, open } = tables(changes);
  expect(String(pa[0])).toMatch(/^#/);
  expect(open.slice(COLUMNS)).toEqual(Array<string>(4 * COLUMNS).fill("#N/A"));
});
