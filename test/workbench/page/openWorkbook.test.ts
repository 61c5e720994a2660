import { type CustomXmlPart, setCustomXml } from "../../../workbench/engine/customXml";
import { createModel } from "../../../workbench/engine/createModel";
import { workbookData } from "../../../workbench/engine/workbookData";
import { OpenWorkbook } from "../../../workbench/page/session/openWorkbook";

jest.spyOn(console, "debug").mockImplementation();

const part = (xml: string): CustomXmlPart => ({ itemId: "{1}", xml, schemas: [] });

/** A workbook with 10 in A1 and a part, as it was kept at an earlier visit. */
function kept() {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "10" });
  setCustomXml(model, [part("<before/>")]);
  return { sheetId, data: workbookData(model) };
}

/** What the data gives when it is opened at the next visit. */
function reopened(data: unknown, sheetId: string) {
  const model = createModel(data);
  const { value } = model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
  return [value, (workbookData(model)["customXml"] as CustomXmlPart[] | undefined)?.[0]?.xml];
}

describe("a workbook that is kept in the browser", () => {
  const { sheetId, data } = kept();
  const open = (): OpenWorkbook =>
    new OpenWorkbook({ name: "Bok", data, inFile: true }, () => undefined);
  const write = ({ model }: OpenWorkbook, content: string) =>
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content });
  const now = (workbook: OpenWorkbook) => reopened(workbook.asKept("tab", 0).data, sheetId);

  it("has what the pane keeps in it, and its sheets are not gone through for that", () => {
    const workbook = open();
    const gone = jest.spyOn(workbook.model, "_exportData");
    setCustomXml(workbook.model, [part("<after/>")]);
    expect(now(workbook)).toEqual([10, "<after/>"]);
    setCustomXml(workbook.model, []);
    expect(now(workbook)).toEqual([10, undefined]);
    expect(gone).not.toHaveBeenCalled();
    // What it was opened from is as it was.
    expect(reopened(data, sheetId)).toEqual([10, "<before/>"]);
  });

  it("has every change of its cells, what is undone and what is done again", () => {
    const workbook = open();
    write(workbook, "20");
    expect(now(workbook)).toEqual([20, "<before/>"]);
    write(workbook, "30");
    expect(now(workbook)).toEqual([30, "<before/>"]);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(now(workbook)).toEqual([20, "<before/>"]);
    workbook.model.dispatch("REQUEST_REDO");
    expect(now(workbook)).toEqual([30, "<before/>"]);
    setCustomXml(workbook.model, [part("<after/>")]);
    expect(now(workbook)).toEqual([30, "<after/>"]);
  });
});
