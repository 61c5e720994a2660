import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { createModel } from "../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../workbench/engine/metadata";
import { prepareEngine } from "../../workbench/engine/prepare";
import { RESULT_FORMATS } from "../../workbench/engine/resultFormats";

jest.spyOn(console, "debug").mockImplementation();
prepareEngine(
  metadata as FunctionsMetadata,
  functions as unknown as Record<string, NeutralFunction>,
);

/** What a cell shows, with ordinary spaces where the grid has no-break ones. */
function shown(content: string, format?: string): string {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content, ...(format && { format }) });
  const { formattedValue } = model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
  return formattedValue.replace(/\u00a0/g, " ");
}

test("kronor are shown with öre in a cell without a format", () => {
  expect(shown("=PA.KOSTNAD(2025,455,565386)")).toBe("356 264 943,60");
  expect(shown("=PA.SCHABLON(2025)")).toBe("342,60");
});

test("a format that the user chose is kept", () => {
  expect(shown("=PA.KOSTNAD(2025,455,565386)", "0")).toBe("356264944");
});

test("a factor keeps its decimals", () => {
  expect(shown("=PA.HELTID(32)")).toBe("1,25");
});

test("every format belongs to a function", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(RESULT_FORMATS)));
});
