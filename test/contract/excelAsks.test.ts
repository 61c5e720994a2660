import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import type { ExcelHost } from "./excelHost/excelHost";
import { hostOf } from "./excelHost/hostOf";
import { settle } from "./workbookContract";

// What Excel does not let be done now, and what the user has to see to first.
describe("the workbook port over Microsoft's own Excel library", () => {
  const port = createExcelWorkbook();
  const D4 = { sheet: "Kostnad", address: "D4" };
  let host: ExcelHost;
  beforeEach(() => {
    host = hostOf({
      sheets: [{ name: "Kostnad", cells: { A1: 1 } }],
      answers: { "=PA.SCHABLON(2025)": 342.6, "=1+1": 2 },
    });
  });
  afterEach(() => host.close());

  test("while a cell is edited a write is refused with what to do, and nothing comes later", async () => {
    host.cellEditMode = true;
    await expect(port.writeFormula(D4, "=PA.SCHABLON(2025)")).rejects.toMatchObject({
      code: "cellEditMode",
      message: expect.stringContaining("Avsluta med Retur eller Esc"),
    });
    host.cellEditMode = false;
    await settle();
    expect((await port.read(D4)).formulas).toEqual([[null]]);
  });

  test("while a cell is edited, which cell is marked at a click is refused, not told later", async () => {
    host.cellEditMode = true;
    await expect(port.selection({ atOnce: true })).rejects.toMatchObject({
      code: "cellEditMode",
    });
  });

  test("a workbook that is open for reading only is said to be, in whatever is written", async () => {
    const sum = { formula: "=1+1", value: 2, locked: true };
    host.workbook.sheet("Kostnad").cells.set("B1", sum);
    host.workbook.readOnly = true;
    const says = {
      code: "protected",
      message: expect.stringContaining("öppnad bara för läsning"),
    };
    await expect(port.writeFormula(D4, "=PA.SCHABLON(2025)")).rejects.toMatchObject(says);
    await expect(port.writeValues(D4, [[1]])).rejects.toMatchObject(says);
    await expect(port.rewriteFormulas((formula) => formula)).rejects.toMatchObject(says);
    expect((await port.read(D4)).formulas).toEqual([[null]]);
  });

  test("while a cell is edited a reading waits for the end of it", async () => {
    host.cellEditMode = true;
    const reading = port.read({ sheet: "Kostnad", address: "A1" });
    await settle();
    expect(host.roundTrips).toBe(0);
    host.cellEditMode = false;
    expect((await reading).values).toEqual([[1]]);
  });
});
