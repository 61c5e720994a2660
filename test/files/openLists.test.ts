import { openFormulas } from "../../workbench/open/openFormulas";
import { applyBatch } from "../../workbench/engine/batch";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { invoicesToOpen } from "./invoicesToOpen";
import { listsToOpen } from "./listsToOpen";
import { paValues, toTheOre } from "./paValues";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

/** A workbook with its PA functions, and its copy with ordinary formulas. */
async function opened(original: Model): Promise<{ original: Model; copy: Model }> {
  const { model: copy, left } = await openFormulas(original);
  expect(left).toEqual([]);
  return { original, copy };
}

/** Types in cells of the first sheet of each. */
function type(models: readonly Model[], contents: Readonly<Record<string, string>>): void {
  for (const model of models) {
    const sheetId = model.getters.getSheetIds()[0] ?? "";
    applyBatch(
      model,
      Object.entries(contents).map(([xc, content]) => ({
        ...{ type: "UPDATE_CELL", sheetId, content },
        ...spreadsheet.helpers.toCartesian(xc),
      })),
    );
  }
}

const shownIn = (model: Model, cells: readonly string[]): unknown[] =>
  cells.map((xc) => {
    const { col, row } = spreadsheet.helpers.toCartesian(xc);
    const sheetId = model.getters.getSheetIds()[0] ?? "";
    return [xc, toTheOre(model.getters.getEvaluatedCell({ sheetId, col, row }).value)];
  });

const paCells = (model: Model): readonly string[] => paValues(model).map(([, xc]) => xc);

test("hours, days, prices and the year of a list by case are followed", async () => {
  const { original, copy } = await opened(listsToOpen(51, 1));
  const cells = paCells(original);
  const before = shownIn(copy, cells);
  type([original, copy], {
    ...{ E2: "61.25", H2: "0.5", D3: "'2026-02-14", J7: "512.5", M8: "0.25", A17: "2026" },
  });
  expect(shownIn(copy, cells)).toEqual(shownIn(original, cells));
  expect(shownIn(copy, cells)).not.toEqual(before);
});

test("hours that follow the föräldraavdrag do so by birth, limit, hours and start", async () => {
  const { original, copy } = await opened(listsToOpen(52, 1));
  const cells = paCells(original);
  const before = shownIn(copy, cells);
  type([original, copy], {
    ...{ N10: "2019", O11: "3.5", E11: "33.25", C12: "'2025-03-16", M12: "1", O13: "" },
    N14: "'2015-02",
  });
  expect(shownIn(copy, cells)).toEqual(shownIn(original, cells));
  expect(shownIn(copy, cells)).not.toEqual(before);
  // SFB of 15 hours, which grow past the first 20 that are the municipality's.
  type([original, copy], { E13: "15", O13: "ja" });
  expect(shownIn(copy, cells)).toEqual(shownIn(original, cells));
  // A row that follows it from now on, and a birth after the first day.
  type([copy], { O15: "ja" });
  expect(shownIn(copy, ["G19"])).toEqual([["G19", "#N/A"]]);
  type([copy], { O15: "nej" });
  type([copy], { N10: "2025" });
  expect(shownIn(copy, ["G19"])).toEqual([["G19", "#N/A"]]);
});

test("what PA.ÄRENDEN refuses is no figure of the copy either", async () => {
  const { copy } = await opened(listsToOpen(51, 1));
  const total = (): unknown => shownIn(copy, ["G19"]);
  const was = total();
  /** What makes right again what was wrong before. */
  let last: readonly [string, string] = ["E2", "20"];
  for (const [xc, wrong, right] of [
    ["E2", "-4", "20"],
    ["E2", "400", "20"],
    // 34:20 in a cell.
    ["E2", "1.430555556", "20"],
    ["H2", "1.2", "0.9"],
    ["B2", "HSL", "LSS"],
    ["D2", "'2020-01-01", "'2025-12-01"],
    ["D2", "'2025-02-31", "'2025-12-01"],
    ["K4", "0.2", "0.05"],
    // A row that becomes another case's.
    ["A3", "P2", "P1"],
  ] as const) {
    type([copy], { [last[0]]: last[1], [xc]: wrong });
    expect([xc, wrong, total()]).toEqual([xc, wrong, [["G19", "#N/A"]]]);
    last = [xc, right];
  }
  type([copy], { [last[0]]: last[1] });
  expect(total()).not.toEqual([["G19", "#N/A"]]);
  expect(total()).not.toEqual(was);
});

/** The row, from 1, of the first cell in a column that shows a text. */
function rowOf(model: Model, column: string, text: string): number {
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const { col } = spreadsheet.helpers.toCartesian(`${column}1`);
  const rows = Array.from({ length: model.getters.getNumberRows(sheetId) }, (_, row) => row);
  const shows = (row: number) => model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  return 1 + (rows.find((row) => shows(row) === text) ?? NaN);
}

test("amounts, months, hours and wages of a reconciliation are followed, and what it refuses is no figure", async () => {
  const { original, copy } = await opened(invoicesToOpen(61));
  const first = rowOf(original, "A", "Slag");
  const rows = (model: Model, from: number, count: number): unknown[] =>
    Array.from({ length: count }, (_, place) =>
      shownIn(
        model,
        ["A", "B", "C", "D", "E", "F"].map((column) => `${column}${from + place}`),
      ),
    );
  const height = rowOf(copy, "A", "Totalt") - first + 2;
  const before = rows(copy, first, height);
  expect(before).toEqual(rows(original, first, height));
  const unknown = rowOf(original, "Q", "Okänd 1");
  const claim = rowOf(original, "R", "Sjuklön");
  type([original, copy], { [`T${unknown}`]: "4321.05", [`S${unknown}`]: "'2026-02" });
  type([original, copy], { [`U${claim + 1}`]: "150", [`T${claim}`]: "7000" });
  // A child's hours: each of the invoices of the case differs then, and the table has more rows than the copy shows.
  type([original, copy], { E10: "44.75" });
  const [now, then] = [rows(copy, first, height), rows(original, first, height)];
  expect(now.slice(0, -1)).toEqual(then.slice(0, -1));
  expect(now).not.toEqual(before);
  const last = `A${first + height - 1}`;
  expect(shownIn(copy, [last])).toEqual([[last, "#N/A"]]);
  const one = `B${first + 1}`;
  const code = String(shownIn(copy, ["Q2"]).flat()[1]);
  for (const [xc, wrong, right] of [
    ["Q2", "P99", code],
    ["T2", "tio", "10000"],
    // 15 December 2025 as a date.
    ["S2", "snart", "46006"],
  ] as const) {
    type([copy], { [xc]: wrong });
    expect([xc, shownIn(copy, [one])]).toEqual([xc, [[one, "#N/A"]]]);
    type([copy], { [xc]: right });
    expect([xc, shownIn(copy, [one])]).not.toEqual([xc, [[one, "#N/A"]]]);
  }
});
