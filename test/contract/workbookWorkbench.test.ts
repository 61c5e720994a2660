import { createModel } from "../../workbench/engine/createModel";
import { customXmlOf, setCustomXml } from "../../workbench/engine/customXml";
import { workbookData } from "../../workbench/engine/workbookData";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { modelOf, prepareContract } from "./workbenchModel";
import { mark, nameRange, rename, setFormat } from "./workbenchUser";
import { workbookContract } from "./workbookContract";

describe("the workbook port over the workbench's spreadsheet", () => {
  beforeAll(prepareContract);

  workbookContract((seed) => {
    const model = modelOf(seed);
    return {
      port: createWorkbenchPort(model),
      mark: (sheet, address) => mark(model, sheet, address),
      protect: (sheet) => {
        model.dispatch("LOCK_SHEET", { sheetId: model.getters.getSheetIdByName(sheet) });
      },
      hideRows: (sheet, elements) => {
        const sheetId = model.getters.getSheetIdByName(sheet);
        model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements });
      },
      format: (sheet, address, format) => setFormat(model, { sheet, address }, format),
      rename: (sheet, name) => rename(model, sheet, name),
      remove: (sheet) => {
        const sheetId = model.getters.getSheetIdByName(sheet);
        model.dispatch("DELETE_SHEET", { sheetId, sheetName: sheet });
      },
      nameRange: (name, sheet, address) => nameRange(model, name, { sheet, address }),
      firstTable: "Table1",
      customXml: () => customXmlOf(model).map(({ xml }) => xml),
      putCustomXml: (xml) => {
        const itemId = `{${crypto.randomUUID().toUpperCase()}}`;
        setCustomXml(model, [...customXmlOf(model), { itemId, xml, schemas: [] }]);
      },
      close: () => model.leaveSession(),
    };
  });

  describe("what only the workbench has", () => {
    const D4 = { sheet: "Kostnad", address: "D4" };
    let model: Model;
    beforeEach(() => {
      model = modelOf({ sheets: [{ name: "Kostnad", cells: { A1: 1 } }] });
    });

    test("a formula is one undo step", async () => {
      const port = createWorkbenchPort(model);
      await port.writeFormula(D4, "=PA.SCHABLON(2025)");
      model.dispatch("REQUEST_UNDO");
      expect((await port.read(D4)).formulas).toEqual([[null]]);
      expect(model.getters.canUndo()).toBe(false);
    });

    test("a block that is larger than the sheet makes it larger, all in one undo step", async () => {
      const port = createWorkbenchPort(model);
      const rows = Array.from({ length: 30 }, (_, i) => Array.from({ length: 10 }, () => i));
      await port.writeValues(D4, rows);
      const written = { sheet: "Kostnad", address: "D4:M33" };
      expect((await port.read(written)).values).toEqual(rows);
      model.dispatch("REQUEST_UNDO");
      expect(model.getters.canUndo()).toBe(false);
      expect((await port.read(written)).values.flat().every((value) => value === null)).toBe(true);
    });

    test("the kept text is saved with the work, and undo does not reach it", async () => {
      const port = createWorkbenchPort(model);
      const revision = await port.writeStored("prognos", "sparat", undefined);
      expect(model.getters.canUndo()).toBe(false);
      await port.writeFormula(D4, "=1+1");
      model.dispatch("REQUEST_UNDO");
      expect(await port.readStored("prognos")).toEqual({ text: "sparat", revision });
      const again = createWorkbenchPort(createModel(workbookData(model)));
      expect(await again.readStored("prognos")).toEqual({ text: "sparat", revision });
    });

    test("a workbook opened for reading keeps what it has, and says so", async () => {
      const port = createWorkbenchPort(model);
      const revision = await port.writeStored("prognos", "sparat", undefined);
      model.updateMode("readonly");
      await expect(port.writeStored("prognos", "nytt", revision)).rejects.toMatchObject({
        code: "protected",
      });
      expect((await port.readStored("prognos"))?.text).toBe("sparat");
    });

    test("Swedish built-in names typed by the user cross the port as English ones", async () => {
      model.dispatch("UPDATE_CELL", { sheetId: "s0", col: 3, row: 3, content: "=SUMMA(A1,1.5)" });
      const read = await createWorkbenchPort(model).read(D4);
      expect(read.formulas).toEqual([["=SUM(A1,1.5)"]]);
      expect(read.values).toEqual([[2.5]]);
    });

    test("while the user types in a cell a write is refused", async () => {
      const port = createWorkbenchPort(model, { isEditing: () => true });
      await expect(port.writeFormula(D4, "=PA.SCHABLON(2025)")).rejects.toMatchObject({
        code: "cellEditMode",
      });
    });

    test("a workbook opened for reading is not written to", async () => {
      model.updateMode("readonly");
      const port = createWorkbenchPort(model);
      await expect(port.writeFormula(D4, "=PA.SCHABLON(2025)")).rejects.toMatchObject({
        code: "protected",
        message: expect.stringContaining("kan bara läsas i den här fliken"),
      });
    });
  });
});
