import { readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";

const DIST = join(__dirname, "../../dist");

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

function values({ getters }: Model): Record<string, unknown> {
  const cells = getters.getSheetIds().flatMap((sheetId) => getters.getCells(sheetId));
  return Object.fromEntries(
    cells.map(({ id }) => {
      const at = getters.getCellPosition(id);
      return [`${at.sheetId} ${at.row} ${at.col}`, getters.getEvaluatedCell(at).value];
    }),
  );
}

test.each([
  ["malmo-exemplet.json", malmoWorkbook],
  ["exempelkommun.json", exampleWorkbook],
] as const)(
  "%s that the build composed is the workbook, whole and with the same values",
  (file, workbook) => {
    const built = createModel(JSON.parse(readFileSync(join(DIST, file), "utf8")));
    const composed = createModel(workbook());
    // Cells, looks, formats, widths, charts, choices and flags, in the component's full form.
    expect(workbookData(built)).toEqual(workbookData(composed));
    expect(values(built)).toEqual(values(composed));
    expect(Object.keys(values(built)).length).toBeGreaterThan(2000);
  },
);
