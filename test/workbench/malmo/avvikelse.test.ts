import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { malmoSheet } from "../../../malmo/variance/malmoSheet";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { createWorkbenchPort } from "../../../workbench/port/workbenchWorkbook";
import { docsTable } from "../../model/variance/docsTable";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as unknown as Readonly<Record<string, NeutralFunction>>,
  );
});

function opened() {
  const model = createModel(composeWorkbook([malmoSheet() as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const cell = (col: number, row: number) =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 });
  return { model, sheetId, cell };
}

test("Malmö's years are the table of docs/avvikelse.md, and every year sums", () => {
  const { cell } = opened();
  docsTable().forEach((expected, i) => {
    const found = expected.map((_, col) => cell(col, 6 + i).value);
    expected.forEach((figure, col) => {
      if (figure === undefined) expect(found[col] ?? "").toBe("");
      else expect(Number(found[col]).toFixed(1)).toBe(figure.toFixed(1));
    });
    expect(cell(10, 6 + i).value).toBe("Ja");
  });
});

test("no cell shows an error, and the other method sums as well", () => {
  const { model, sheetId, cell } = opened();
  const wrong = () =>
    model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getEvaluatedCell(model.getters.getCellPosition(id)))
      .filter(({ type }) => type === "error");
  expect(wrong()).toEqual([]);
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 2, content: "sekventiell" });
  expect(wrong()).toEqual([]);
  for (let row = 6; row < 12; row += 1) expect(cell(10, row).value).toBe("Ja");
  // SFB 2020: 17 persons fewer at the budget's 131 873 / 414 each.
  expect(Number(cell(2, 6).value)).toBeCloseTo((17 * 131_873) / 414, 4);
});

test("the sheet is added to an open workbook", async () => {
  const model = createModel();
  const name = await createWorkbenchPort(model).addSheet(malmoSheet());
  const sheetId = model.getters.getSheetIdByName(name) ?? "";
  expect(model.getters.getEvaluatedCell({ sheetId, col: 9, row: 9 }).value).toBeCloseTo(-43_235, 6);
});
