import { createModel } from "../../../workbench/engine/createModel";
import { malmoWorkbook } from "../../../workbench/malmoWorkbook";
import { INPUT_LOOKS, LOOKS, type LookName } from "../../../sheets/builder/looks";
import type { SheetData, WorkbookData } from "../../../workbench/sheets/workbookData";
import { openMalmo } from "./openMalmo";

const data = malmoWorkbook() as WorkbookData;
const NAMES = Object.keys(LOOKS) as LookName[];
const lookOf = (sheet: SheetData, cell: string): LookName | undefined =>
  NAMES[(sheet.styles[cell] ?? 0) - 1];

/** Legend cells have the look of an input, without being one. */
const LEGEND = ["Indata", "Antagande"];
const formulas = data.sheets.flatMap((sheet) =>
  Object.entries(sheet.cells)
    .filter(([, content]) => content.startsWith("="))
    .map(([cell, content]) => [`${sheet.name}!${cell}`, content] as const),
);

test("there is one sheet a topic, the cost first", () => {
  expect(data.sheets.map(({ name }) => name)).toEqual([
    "Kostnad",
    "Egen regi",
    "Beslut",
    "Föräldraavdrag",
    "Schablon",
    "Jämförelse",
    "Läs mig",
  ]);
});

test("no cell of any sheet shows an error", () => {
  const { model } = openMalmo();
  const errors: string[] = [];
  for (const sheet of data.sheets) {
    for (let row = 0; row < sheet.rowNumber; row += 1) {
      for (let col = 0; col < sheet.colNumber; col += 1) {
        const cell = model.getters.getEvaluatedCell({ sheetId: sheet.id, col, row });
        if (cell.type === "error") errors.push(`${sheet.name} ${col},${row} ${String(cell.value)}`);
      }
    }
  }
  expect(errors).toEqual([]);
});

test("every input names its source further right on its row", () => {
  const missing: string[] = [];
  let inputs = 0;
  for (const sheet of data.sheets) {
    for (const cell of Object.keys(sheet.styles)) {
      const look = lookOf(sheet, cell);
      const content = sheet.cells[cell] ?? "";
      if (!look || !INPUT_LOOKS.includes(look) || LEGEND.includes(content)) continue;
      inputs += 1;
      const row = cell.slice(1);
      const sourced = Object.entries(sheet.cells).some(
        ([other, text]) =>
          other.slice(1) === row &&
          other > cell &&
          lookOf(sheet, other) === "source" &&
          text.trim().length > 8,
      );
      if (!sourced) missing.push(`${sheet.name}!${cell}`);
    }
  }
  expect(inputs).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test("numbers that are typed stand only in cells marked as input, as year or as age", () => {
  const unmarked = data.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells)
      .filter(([, content]) => /^-?\d+(\.\d+)?$/.test(content))
      .filter(([cell]) => !["input", "assumption"].includes(lookOf(sheet, cell) ?? ""))
      .filter(([cell]) => !["head", "valueLeft"].includes(lookOf(sheet, cell) ?? ""))
      .map(([cell]) => `${sheet.name}!${cell}`),
  );
  // Läs mig repeats three printed figures beside the computed ones.
  expect(unmarked).toEqual(["Läs mig!B24", "Läs mig!B25", "Läs mig!B26"]);
});

const BUILT_IN = ["SUM", "IF", "AND", "ABS", "INDEX", "MATCH", "DATE", "MAX", "MIN"];
const OF_PA = [
  ...["SCHABLON", "PARAMETER", "SFB", "LSS", "KOSTNAD", "KOSTNADSDELAR", "BESLUT", "TIMMAR"],
  ...["FÖRÄLDRAAVDRAG", "HELTID", "LÖNEGAP", "FASTPRIS", "EGENREGI"],
].map((name) => `PA.${name}`);

test("formulas use only known functions, in the form of the file", () => {
  const used = new Set<string>();
  for (const [, formula] of formulas) {
    const outsideText = formula.replace(/"[^"]*"/g, '""');
    expect(outsideText).not.toContain(";");
    for (const [, name] of outsideText.matchAll(/([\p{Lu}.]+)\(/gu)) used.add(name ?? "");
  }
  expect([...used].filter((name) => ![...BUILT_IN, ...OF_PA].includes(name))).toEqual([]);
  expect(OF_PA.filter((name) => !used.has(name))).toEqual([]);
});

test("the workbook survives being saved and opened again", () => {
  const { model } = openMalmo();
  const again = createModel(model.exportData());
  const total = { sheetId: "malmo-1", col: 6, row: 14 };
  expect(again.getters.getEvaluatedCell(total).value).toBe(
    model.getters.getEvaluatedCell(total).value,
  );
  expect(again.getters.getFigures("malmo-1")).toHaveLength(2);
});
