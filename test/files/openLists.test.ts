import { openFormulas } from "../../workbench/open/openFormulas";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { listsToOpen } from "./listsToOpen";
import { paValues, toTheOre } from "./paValues";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

/** The workbook with its PA functions, and its copy with ordinary formulas. */
async function openedList(seed: number): Promise<{ original: Model; copy: Model }> {
  const original = listsToOpen(seed);
  const { model: copy, left } = await openFormulas(original);
  expect(left).toEqual([]);
  return { original, copy };
}

/** Types in a cell of the first sheet of each. */
function type(models: readonly Model[], xc: string, content: string): void {
  const { col, row } = spreadsheet.helpers.toCartesian(xc);
  for (const model of models) {
    const sheetId = model.getters.getSheetIds()[0] ?? "";
    model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
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
  const { original, copy } = await openedList(51);
  const cells = paCells(original);
  const before = shownIn(copy, cells);
  const both = [original, copy];
  type(both, "E2", "61.25");
  type(both, "D3", "'2026-02-14");
  type(both, "J7", "512.5");
  type(both, "M8", "0.25");
  type(both, "H2", "0.5");
  type(both, "A43", "2026");
  expect(shownIn(copy, cells)).toEqual(shownIn(original, cells));
  expect(shownIn(copy, cells)).not.toEqual(before);
});

test("what PA.ÄRENDEN refuses is no figure of the copy either", async () => {
  const { copy } = await openedList(51);
  const total = (): unknown => shownIn(copy, ["G45"]);
  const was = total();
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
    type([copy], xc, wrong);
    expect([xc, wrong, total()]).toEqual([xc, wrong, [["G45", "#N/A"]]]);
    type([copy], xc, right);
    expect(total()).not.toEqual([["G45", "#N/A"]]);
  }
  expect(total()).not.toEqual(was);
});
