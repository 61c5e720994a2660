import { strFromU8, unzipSync } from "fflate";
import { applyBatch } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import type { CellValue } from "../../workbench/engine/spreadsheetTypes";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { everyMenuChoice } from "./everyMenuChoice";
import { sampleWorkbook } from "./sampleWorkbook";
import { fill, first, open, prepareWorkbench } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

async function save(rows: readonly (readonly CellValue[])[]) {
  const model = createModel();
  fill(model, rows);
  const { bytes, notes } = await writeXlsx(model);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  return { notes, formulas: [...sheet.matchAll(/<f[^>]*>(.*?)<\/f>/g)].map(([, f]) => f), sheet };
}

/** The values a formula of one cell gives, row by row, until the first empty one. */
function column(formula: string, rows: readonly (readonly CellValue[])[]) {
  const model = createModel();
  fill(model, [[formula], [null], [null], [null]]);
  rows.forEach((row, index) => {
    applyBatch(
      model,
      row.map((value, col) => ({
        type: "UPDATE_CELL",
        sheetId: first(model),
        col: col + 3,
        row: index,
        content: String(value),
      })),
    );
  });
  return [0, 1, 2, 3].map(
    (row) => model.getters.getEvaluatedCell({ sheetId: first(model), col: 0, row }).value,
  );
}

test("a workbook where everything is saved as it is has no notes", async () => {
  expect((await writeXlsx(sampleWorkbook())).notes).toEqual([]);
});

describe("functions that Excel has are saved as formulas, newer ones with Excel's mark", () => {
  test.each([
    ["=FILTER(D1:D3,D1:D3>1)", "_xlfn._xlws.FILTER(D1:D3,D1:D3&gt;1)"],
    ['=FILTER(D1:D3,D1:D3>9,"inga")', "_xlfn._xlws.FILTER(D1:D3,D1:D3&gt;9,&quot;inga&quot;)"],
    ["=SORT(D1:D3,1,-1)", "_xlfn._xlws.SORT(D1:D3,1,-1)"],
    ["=SUM(OFFSET(D1,1,0,2,1))", "SUM(OFFSET(D1,1,0,2,1))"],
    ["=YEARFRAC(DATE(2025,1,1),DATE(2025,7,1),1)", "YEARFRAC(DATE(2025,1,1),DATE(2025,7,1),1)"],
    ["=TREND(D1:D3,,4)", "TREND(D1:D3,,4)"],
    ['=CONCAT("a",D1:D3,1)', "_xlfn.CONCAT(&quot;a&quot;,D1:D3,1)"],
    ['=REGEXTEST("a1","[0-9]")', "_xlfn.REGEXTEST(&quot;a1&quot;,&quot;[0-9]&quot;)"],
    ["=XLOOKUP(1,D1:D3,D1:D3)", "_xlfn.XLOOKUP(1,D1:D3,D1:D3)"],
  ])("%s", async (formula, stored) => {
    const { formulas, notes } = await save([
      [formula, null, null, 3],
      [null, null, null, 1],
      [null, null, null, 2],
    ]);
    expect(formulas.map((text) => text?.replaceAll('"', "&quot;"))).toEqual([stored]);
    expect(notes).toEqual([]);
  });
});

describe("functions that differed from Excel's calculate as Excel's", () => {
  const rows = [[3], [1], [2]];
  test("FILTER says what to show where nothing is left", () => {
    expect(column("=FILTER(D1:D3,D1:D3>1)", rows)).toEqual([3, 2, null, null]);
    expect(column('=FILTER(D1:D3,D1:D3>9,"inga")', rows)[0]).toBe("inga");
    expect(column("=FILTER(D1:D3,D1:D3>9)", rows)[0]).toBe("#CALC!");
  });

  test("SORT takes 1 and -1 for the order", () => {
    expect(column("=SORT(D1:D3)", rows)).toEqual([1, 2, 3, null]);
    expect(column("=SORT(D1:D3,1,-1)", rows)).toEqual([3, 2, 1, null]);
    expect(column("=SORT(D1:D3,,-1)", rows)).toEqual([3, 2, 1, null]);
    expect(
      column("=SORT(D1:E3,{2,1},{1,-1})", [
        [1, 7],
        [2, 7],
        [3, 5],
      ]),
    ).toEqual([3, 2, 1, null]);
    expect(column("=TRANSPOSE(SORT(D1:F1,1,-1,TRUE))", [[1, 3, 2]])).toEqual([3, 2, 1, null]);
    expect(column("=SORT(D1:D3,2)", rows)[0]).toBe("#VALUE!");
    expect(column("=SORT(D1:D3,1,2)", rows)[0]).toBe("#VALUE!");
  });

  test("CONCAT joins any number of texts and areas", () => {
    expect(column('=CONCAT("a",D1:D3,"b")', rows)[0]).toBe("a312b");
  });
});

describe("what Excel cannot take is told by cell", () => {
  test("functions Excel has not are saved as the value they gave", async () => {
    const { formulas, notes, sheet } = await save([
      ["=COUNTUNIQUE(1,1,2)", '=JOIN("-",1,2)', "=COUNTUNIQUE(1/0)"],
    ]);
    expect(formulas).toEqual([]);
    expect(sheet).toMatch(/<c r="A1"[^>]*><v>2<\/v>/);
    expect(notes).toEqual([
      "Excel har inte funktionen COUNTUNIQUE. Värdet är sparat i stället för formeln i Blad1!A1, Blad1!C1.",
      "Excel har inte funktionen JOIN. Värdet är sparat i stället för formeln i Blad1!B1.",
    ]);
  });

  test("formulas that cannot be read are saved as text", async () => {
    expect((await save([["=SUM(", 1, "=ROUND()"]])).notes).toEqual([
      "Formler som inte går att tolka är sparade som text, eftersom Excel annars kallar filen skadad: Blad1!A1, Blad1!C1.",
    ]);
  });

  test("more than ten cells are counted", async () => {
    const { notes } = await save([Array.from({ length: 14 }, () => "=COUNTUNIQUE(1)")]);
    expect(notes[0]).toMatch(/Blad1!J1 och 4 till\.$/);
  });
});

test("a formula with a function that only Excel has is kept for Excel, with its mark", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>IFERROR(_xlfn.XMATCH(1,B1:B2),0)</f><v>1</v></c><c r="B1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*2)</f><v>4</v></c></row>';
  const model = await open(zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows } }));
  const { bytes, notes } = await writeXlsx(model);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  expect(sheet).toContain(">IFERROR(_xlfn.XMATCH(1,B1:B2),0)</f>");
  expect(sheet).toContain(">_xlfn.LET(_xlpm.x,2,_xlpm.x*2)</f>");
  expect(notes).toEqual([]);
});

test("charts with a filled area are saved as lines, and this is said", async () => {
  // The menu has two filled line charts, each plain and with everything. Its filled radars stay filled.
  const { notes } = await writeXlsx(everyMenuChoice["charts"]?.() ?? sampleWorkbook());
  expect(notes.join("\n")).toMatch(/^4 diagram på bladet .* har fylld yta .* utan fyllning\./m);
});
