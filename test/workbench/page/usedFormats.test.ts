import { createModel } from "../../../workbench/engine/createModel";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { spreadsheet } from "../../../workbench/engine/spreadsheet";
import { usedFormats } from "../../../workbench/page/grid/usedFormats";

interface Node {
  readonly id?: string;
  readonly name?: unknown;
  readonly children?: readonly (Node & ((env: object) => Node[]))[];
}

test("the formats that the workbook uses are named in Swedish in the menu", () => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine({ functions: [] }, {});
  usedFormats();
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  for (const [row, format] of ["yyyy-mm", "mmm-yy", "hhhh:mm"].entries()) {
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row, content: "45717", format });
  }
  const { content } = spreadsheet.registries["topbarMenuRegistry"] as {
    readonly content: Readonly<Record<string, Node>>;
  };
  const menu = content["format"]?.children?.find(({ id }) => id === "format_number");
  const items = menu?.children?.[0]?.({ model }) ?? [];
  const names = items.filter(({ id }) => id === undefined).map(({ name }) => name);
  expect(names).toEqual(["åååå-MM", "MMM-åå", "[t]:mm"]);
  model.leaveSession();
});
