import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { ExcelHost } from "./excelHost/excelHost";
import { largeTemplates } from "./largeTemplates";
import { linkedTemplates } from "./sheetsContract";

describe("where Excel makes one undo step of a batch (ExcelApi 1.20)", () => {
  const isSetSupported = jest.fn(() => true);
  const port = createExcelWorkbook();
  const names = (): string[] => host.workbook.sheets.map(({ name }) => name);
  let host: ExcelHost;
  let asked: unknown[];
  beforeEach(() => {
    host = new ExcelHost(["Kostnad"], {});
    host.workbook.anyAnswer = 1;
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
    asked = [];
    const run = host.Excel.run.bind(host.Excel) as (...args: unknown[]) => Promise<unknown>;
    const noting = (...args: unknown[]): Promise<unknown> => {
      asked.push(args[0]);
      return run(...args);
    };
    Object.assign(globalThis, { Excel: { ...host.Excel, run: noting } });
  });
  afterEach(() => {
    host.close();
    delete (globalThis as { Office?: unknown }).Office;
  });

  test("all sheets are one step", async () => {
    await port.addSheets(linkedTemplates());
    expect(isSetSupported).toHaveBeenCalledWith("ExcelApi", "1.20");
    expect(asked).toContainEqual({ mergeUndoGroup: true });
    expect(names()).toEqual(["Kostnad", "Indata", "Prognos"]);
  });

  test.each([
    "UndoNotSupported",
    // Microsoft names the first one only; no list says what else a group may be refused with.
    "GeneralException",
    "UnsupportedOperation",
    "InvalidOperation",
  ])("what is refused in a group with %s is written all the same, in more steps", async (code) => {
    host.refuses.set("Chart.Left", code);
    // Excel refuses it in the group only.
    host.onRoundTrip = () => {
      if (names().length === 1) host.refuses.clear();
    };
    await port.addSheets(largeTemplates());
    expect(names()).toEqual(["Kostnad", "Indata", "Antaganden", "Prognos"]);
    expect(host.workbook.sheet("Prognos").charts).toHaveLength(10);
  });

  test("what the user must see to first is told at once, not tried again", async () => {
    host.cellEditMode = true;
    await expect(port.addSheets(linkedTemplates())).rejects.toMatchObject({ code: "cellEditMode" });
    expect(asked).toEqual([{ mergeUndoGroup: true }]);
    host.cellEditMode = false;
    expect(names()).toEqual(["Kostnad"]);
  });

  test("sheets are taken away outside such a group, where Excel would refuse it", async () => {
    const added = await port.addSheets(linkedTemplates());
    asked.splice(0);
    await port.removeSheets(added);
    expect(asked).toEqual([{}]);
    expect(names()).toEqual(["Kostnad"]);
  });
});
