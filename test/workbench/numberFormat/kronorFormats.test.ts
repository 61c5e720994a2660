import { createModel } from "../../../workbench/engine/createModel";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { spreadsheet } from "../../../workbench/engine/spreadsheet";
import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { kronorFormats } from "../../../workbench/page/grid/kronorFormats";

jest.spyOn(console, "debug").mockImplementation();
prepareEngine({ functions: [] }, {});
kronorFormats();

interface Item {
  execute(env: { model: Model }): void;
  isActive(env: { model: Model }): boolean;
  description(): string;
}
const { content } = spreadsheet.registries["numberFormatMenuRegistry"] as {
  readonly content: Record<string, Item>;
};
const read = (text: string) => text.replace(/\u00a0/g, " ").trim();

test.each([
  ["format_number_currency", "-1234.5", "-1 234,50 kr"],
  ["format_number_currency_rounded", "1234.5", "1 235 kr"],
  ["format_number_accounting", "-1234.5", "-1 234,50 kr"],
  ["format_number_accounting", "0", "-   kr"],
])("%s shows %s as %s", (id, value, shown) => {
  const model = createModel();
  const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 };
  model.dispatch("UPDATE_CELL", { ...position, content: value });
  content[id]?.execute({ model });
  expect(read(model.getters.getEvaluatedCell(position).formattedValue)).toBe(shown);
  expect(content[id]?.isActive({ model })).toBe(true);
  expect(content[id]?.description()).toContain("kr");
});
