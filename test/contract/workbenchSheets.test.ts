import { createModel } from "../../workbench/engine/createModel";
import { keptFileOf } from "../../workbench/engine/keptFile";
import { pageBreaksOf } from "../../workbench/engine/pageBreaks";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { largeTemplates } from "./largeTemplates";
import { sampleTemplate } from "./sheetContract";
import { linkedTemplates, tableTemplate } from "./sheetsContract";
import { modelOf, prepareContract } from "./workbenchModel";

describe("sheets that are added to the workbench's spreadsheet", () => {
  beforeAll(prepareContract);
  let model: Model;
  beforeEach(() => {
    model = modelOf({ sheets: [{ name: "Kostnad", cells: { A1: 1 } }] });
  });

  test("a new sheet is one undo step, with its looks, sizes and chart", async () => {
    const port = createWorkbenchPort(model);
    await port.addSheet(sampleTemplate());
    const sheetId = model.getters.getSheetIdByName("Egen regi") ?? "";
    expect(model.getters.getEvaluatedCell({ sheetId, col: 1, row: 2 }).formattedValue).toBe(
      "50,00%",
    );
    expect(model.getters.getCell({ sheetId, col: 0, row: 0 })?.style).toMatchObject({
      bold: true,
      fontSize: 16,
    });
    expect(model.getters.getColSize(sheetId, 0)).toBe(200);
    expect(model.getters.getFigures(sheetId)).toHaveLength(1);
    model.dispatch("REQUEST_UNDO");
    expect(await port.sheetNames()).toEqual(["Kostnad"]);
    expect(model.getters.canUndo()).toBe(false);
  });

  test("a new sheet's print is one undo step with it", async () => {
    await createWorkbenchPort(model).addSheet(sampleTemplate());
    const sheetId = model.getters.getSheetIdByName("Egen regi") ?? "";
    expect(keptFileOf(model).sheets[sheetId]?.["pageSetup"]?.attributes).toMatchObject({
      orientation: "portrait",
      paperSize: "9",
    });
    expect(pageBreaksOf(model)).toEqual({ [sheetId]: [6] });
    model.dispatch("REQUEST_UNDO");
    expect([keptFileOf(model).sheets, pageBreaksOf(model)]).toEqual([{}, {}]);
    model.dispatch("REQUEST_REDO");
    expect(pageBreaksOf(model)).toEqual({ [sheetId]: [6] });
  });

  test("a colour scale grounds its cells by their numbers, and anew when one changes", async () => {
    await createWorkbenchPort(model).addSheet(sampleTemplate());
    const sheetId = model.getters.getSheetIdByName("Egen regi") ?? "";
    const ground = (row: number): unknown =>
      model.getters.getCellComputedStyle({ sheetId, col: 1, row }).fillColor;
    // 0,5 is the least. 2 is 1,5/3,5 of the way to 4: 255 − 104 × 3/7 = 210, 255 − 68 × 3/7 = 226,
    // 255 − 41 × 3/7 = 237.
    expect([ground(2), ground(3)]).toEqual(["#FFFFFF", "#D2E2ED"]);
    model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 2, content: "5" });
    expect([ground(2), ground(3)]).toEqual(["#97BBD6", "#FFFFFF"]);
    model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 2, content: "text" });
    expect(ground(2)).toBe("#FFF4C7");
  });

  test("a cell takes what may be chosen in it, and another only where others may be typed", async () => {
    await createWorkbenchPort(model).addSheet(sampleTemplate());
    const sheet = model.exportData().sheets?.find(({ name }) => name === "Egen regi");
    expect(sheet?.dataValidationRules).toMatchObject([
      {
        ranges: ["B3:B4"],
        isBlocking: true,
        criterion: { type: "isValueInList", values: ["ja", "nej"] },
      },
      { ranges: ["C3"], isBlocking: false },
    ]);
  });

  test("a workbook with a new sheet is saved and opened again with it", async () => {
    await createWorkbenchPort(model).addSheet(sampleTemplate());
    const again = createModel(model.exportData());
    const sheetId = again.getters.getSheetIdByName("Egen regi") ?? "";
    expect(again.getters.getEvaluatedCell({ sheetId, col: 1, row: 3 }).value).toBe(2);
    expect(again.getters.getFigures(sheetId)).toHaveLength(1);
  });

  test("no sheet is added while the user types in a cell, or where the one in front is locked", async () => {
    const typing = createWorkbenchPort(model, { isEditing: () => true });
    await expect(typing.addSheet(sampleTemplate())).rejects.toMatchObject({
      code: "cellEditMode",
    });
    model.dispatch("LOCK_SHEET", { sheetId: "s0" });
    await expect(createWorkbenchPort(model).addSheet(sampleTemplate())).rejects.toMatchObject({
      code: "protected",
    });
    expect(await typing.sheetNames()).toEqual(["Kostnad"]);
  });

  test("several sheets are one undo step, and so is taking them away", async () => {
    const port = createWorkbenchPort(model);
    const added = await port.addSheets(linkedTemplates());
    model.dispatch("REQUEST_UNDO");
    expect(await port.sheetNames()).toEqual(["Kostnad"]);
    expect(model.getters.canUndo()).toBe(false);
    model.dispatch("REQUEST_REDO");
    expect(await port.removeSheets(added)).toEqual(["Indata", "Prognos"]);
    expect(await port.sheetNames()).toEqual(["Kostnad"]);
    model.dispatch("REQUEST_UNDO");
    expect(await port.sheetNames()).toEqual(["Kostnad", "Indata", "Prognos"]);
    const B2 = { sheet: "Indata", address: "B2" };
    expect((await port.read(B2)).values).toEqual([[42]]);
  });

  test("a template's table is a table of the spreadsheet, with its total", async () => {
    await createWorkbenchPort(model).addSheets([tableTemplate()]);
    const sheetId = model.getters.getSheetIdByName("Tabell") ?? "";
    expect(model.getters.getCoreTables(sheetId)).toMatchObject([
      { config: { totalRow: true, numberOfHeaders: 1, hasFilters: false } },
    ]);
  });

  test("sheets are neither added nor taken away while the user types, or where it is locked", async () => {
    const typing = createWorkbenchPort(model, { isEditing: () => true });
    const port = createWorkbenchPort(model);
    await expect(typing.addSheets(linkedTemplates())).rejects.toMatchObject({
      code: "cellEditMode",
    });
    await expect(typing.removeSheets([{ id: "s0", name: "Kostnad" }])).rejects.toMatchObject({
      code: "cellEditMode",
    });
    const added = await port.addSheets(linkedTemplates());
    const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
    model.dispatch("ACTIVATE_SHEET", {
      sheetIdFrom: model.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    model.dispatch("LOCK_SHEET", { sheetId });
    await expect(port.removeSheets(added)).rejects.toMatchObject({
      code: "protected",
    });
    await expect(port.addSheets([tableTemplate()])).rejects.toMatchObject({ code: "protected" });
    expect(await port.sheetNames()).toEqual(["Kostnad", "Indata", "Prognos"]);
  });

  test("aborted on the way, nothing is written and nothing is left to undo", async () => {
    const stop = new AbortController();
    const adding = createWorkbenchPort(model).addSheets(linkedTemplates(), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(adding).rejects.toMatchObject({ code: "cancelled" });
    expect(model.getters.getSheetIds()).toEqual(["s0"]);
    expect(model.getters.canUndo()).toBe(false);
  });

  describe("sheets that take many rounds", () => {
    const content = (col: number, row: number): unknown =>
      model.getters.getEvaluatedCell({ sheetId: "s0", col, row }).value;
    const change = (value: string): void => {
      model.dispatch("UPDATE_CELL", { sheetId: "s0", col: 1, row: 0, content: value });
    };

    test("are told of on the way, and are one step in undo and in redo", async () => {
      const told: number[] = [];
      const port = createWorkbenchPort(model);
      await port.addSheets(largeTemplates(), { onProgress: (share) => told.push(share) });
      expect(told.length).toBeGreaterThan(4);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      const sum = { sheet: "Prognos", address: "K12" };
      const { values } = await port.read(sum);
      model.dispatch("REQUEST_UNDO");
      expect([await port.sheetNames(), model.getters.canUndo()]).toEqual([["Kostnad"], false]);
      model.dispatch("REQUEST_REDO");
      expect(await port.sheetNames()).toEqual(["Kostnad", "Indata", "Antaganden", "Prognos"]);
      expect((await port.read(sum)).values).toEqual(values);
      const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
      expect(model.getters.getFigures(sheetId)).toHaveLength(10);
    });

    test("stopped halfway leave nothing, and what could be undone and redone before can be so still", async () => {
      change("första");
      change("andra");
      model.dispatch("REQUEST_UNDO");
      const stop = new AbortController();
      const seen: string[][] = [];
      const port = createWorkbenchPort(model);
      const adding = port.addSheets(largeTemplates(), {
        signal: stop.signal,
        onProgress: (share) => {
          if (share < 0.5) return;
          seen.push(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id)));
          stop.abort();
        },
      });
      await expect(adding).rejects.toMatchObject({ code: "cancelled" });
      expect(seen).toEqual([["Kostnad", "Indata", "Antaganden", "Prognos"]]);
      expect(await port.sheetNames()).toEqual(["Kostnad"]);
      model.dispatch("REQUEST_REDO");
      expect(content(1, 0)).toBe("andra");
      model.dispatch("REQUEST_UNDO");
      model.dispatch("REQUEST_UNDO");
      expect([content(1, 0), model.getters.canUndo()]).toEqual([null, false]);
      await port.addSheets(largeTemplates());
      expect((await port.read({ sheet: "Indata", address: "A40:B40" })).values).toEqual([
        ["Uppgift 40", 40],
      ]);
    });

    test("what is written meanwhile waits until they are there, and the page is told when", async () => {
      const told: boolean[] = [];
      const port = createWorkbenchPort(model, { onAdding: (under) => told.push(under) });
      const A5 = { sheet: "Kostnad", address: "A5" };
      const adding = port.addSheets(largeTemplates());
      const writing = port.writeValues(A5, [[7]]);
      await adding;
      expect([content(0, 4), told]).toEqual([null, [true, false]]);
      await writing;
      await port.settled();
      model.dispatch("REQUEST_UNDO");
      expect(content(0, 4)).toBeNull();
      expect(await port.sheetNames()).toHaveLength(4);
    });
  });
});
