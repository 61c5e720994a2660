import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { pageText } from "../../sheets/builder/pagePlan";
import { reportSheet } from "../../sheets/rapport/reportSheet";
import { planUpdate } from "../../sheets/update/planUpdate";
import { createModel } from "../../workbench/engine/createModel";
import { pageBreaksOf } from "../../workbench/engine/pageBreaks";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { exampleReport } from "../pane/report/reportParts";
import { libreSheets, throughLibreOffice, withLibreOffice } from "./libreOffice";
import { throughOpenpyxl, whereOpenpyxlIs } from "./openpyxl";
import { problemsIn } from "./problemsIn";
import { first, open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const SHEET = "xl/worksheets/sheet1.xml";
const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const breaksIn = (bytes: Uint8Array, path = SHEET): string[] =>
  [...part(bytes, path).matchAll(/<brk ([^>]*)\/>/g)].map(([, attributes = ""]) => attributes);

/** Everything of a sheet that tells how it is printed. */
function printOf(bytes: Uint8Array): string[] {
  const names = "printOptions pageMargins pageSetup headerFooter rowBreaks".split(" ");
  const xml = part(bytes, SHEET);
  return [
    /<pageSetUpPr[^>]*\/>/.exec(xml)?.[0] ?? "",
    ...names.map(
      (name) => new RegExp(`<${name}[^>]*?(?:/>|>.*?</${name}>)`, "s").exec(xml)?.[0] ?? "",
    ),
    part(bytes, "xl/workbook.xml").match(/<definedNames>.*<\/definedNames>/s)?.[0] ?? "",
  ];
}

async function withReport(orientation: "portrait" | "landscape" = "portrait"): Promise<Model> {
  const model = createModel();
  await createWorkbenchPort(model).addSheet(reportSheet(exampleReport(), orientation));
  return model;
}

test("Rapport is saved as A4 one page wide with header, footer and pages of its own, and is a sound file", async () => {
  const bytes = await saved(await withReport());
  const [fit, options, margins, setup, header, , names] = printOf(bytes);
  expect(fit).toBe('<pageSetUpPr fitToPage="1"/>');
  expect(options).toBe('<printOptions horizontalCentered="1"/>');
  // 1,8 cm is 1,8/2,54 = 0,7087 inches; 2,2 cm 0,8661; 2 cm 0,7874; 1 cm 0,3937; 0,9 cm 0,3543.
  expect(margins).toBe(
    '<pageMargins left="0.7087" right="0.7087" top="0.8661" bottom="0.7874" header="0.3937" footer="0.3543"/>',
  );
  expect(setup).toBe(
    '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
  );
  expect(header).toBe(
    "<headerFooter><oddHeader>&amp;LVästra &amp;&amp; Östra Göinge&amp;R2026-03-31</oddHeader><oddFooter>&amp;LPersonlig assistans&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter>",
  );
  expect(names).toMatch(/Print_Area" localSheetId="1">'Rapport'!\$A\$1:\$H\$\d+</);
  expect(breaksIn(bytes).length).toBeGreaterThan(1);
  expect(await problemsIn(bytes)).toEqual([]);
});

test("how it is printed comes back from the file without a note, is kept with the work, and saved once more", async () => {
  const bytes = await saved(await withReport("landscape"));
  expect((await readXlsx(bytes)).notes).toEqual([]);
  const reopened = await open(bytes);
  const again = await saved(createModel(workbookData(reopened)));
  expect(printOf(again)).toEqual(printOf(bytes));
  expect(printOf(again)[3]).toContain('orientation="landscape"');
});

test("a page's first row follows rows that are put in and taken away, and goes with its sheet", async () => {
  const model = await withReport();
  const sheetId = model.getters.getSheetIdByName("Rapport") ?? "";
  const before = pageBreaksOf(model)[sheetId] ?? [];
  const rows = { sheetId, sheetName: "Rapport", dimension: "ROW" };
  model.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: 0, position: "before", quantity: 2 });
  expect(pageBreaksOf(model)[sheetId]).toEqual(before.map((row) => row + 2));
  model.dispatch("REQUEST_UNDO");
  expect(pageBreaksOf(model)[sheetId]).toEqual(before);
  const [beginning = 0, ...others] = before;
  model.dispatch("REMOVE_COLUMNS_ROWS", { ...rows, elements: [beginning - 1] });
  expect(pageBreaksOf(model)[sheetId]).toEqual(others.map((row) => row - 1));
  model.dispatch("REQUEST_UNDO");
  model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "kopia", sheetNameTo: "Kopia" });
  model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Rapport" });
  expect(pageBreaksOf(model)).toEqual({ kopia: before });
  expect(breaksIn(await saved(model))).toHaveLength(before.length);
});

test("an own page break of another program's stays, its program's do not, and none stands outside the sheet", async () => {
  const model = createModel();
  model.dispatch("UPDATE_CELL", { sheetId: first(model), col: 0, row: 0, content: "1" });
  const files = unzipSync(await saved(model));
  const path = "xl/worksheets/sheet0.xml";
  const breaks =
    '<rowBreaks count="5" manualBreakCount="4"><brk id="3" max="16383" man="1"/><brk id="7" max="16383"/><brk id="0" man="1"/><brk id="-4" man="1"/><brk id="1048575" max="16383" man="1"/></rowBreaks>';
  const xml = strFromU8(files[path] ?? new Uint8Array());
  files[path] = strToU8(xml.replace("</worksheet>", `${breaks}</worksheet>`));
  const foreign = zipSync(files);
  expect((await readXlsx(foreign)).notes).toEqual([]);
  const bytes = await saved(await open(foreign));
  expect(breaksIn(bytes, path)).toEqual(['id="3" max="16383" man="1"']);
  expect(await problemsIn(bytes)).toEqual([]);
});

test("written again, lying and for another municipality, it is printed so in one undo step", async () => {
  const before = reportSheet(exampleReport(), "portrait");
  const after = reportSheet({ ...exampleReport(), municipality: "Lillköping" }, "landscape");
  const model = createModel();
  const port = createWorkbenchPort(model);
  const [sheet] = await port.addSheets([before]);
  if (sheet === undefined) throw new Error("no sheet");
  const old = printOf(await saved(model));
  const { update } = planUpdate(sheet, before, after, new Map());
  await port.updateSheets([update], []);
  const now = printOf(await saved(model));
  expect(now[3]).toContain('orientation="landscape"');
  expect(now[4]).toContain("&amp;LLillköping&amp;R");
  model.dispatch("REQUEST_UNDO");
  expect(printOf(await saved(model))).toEqual(old);
});

test("a sheet that says nothing of its print is A4 lying as before", async () => {
  const model = createModel();
  await createWorkbenchPort(model).addSheet(
    new SheetBuilder("Allt", { widths: [80], frozenRows: 0, rows: 4 }),
  );
  const [fit, , , setup, header, breaks] = printOf(await saved(model));
  expect([fit, header, breaks]).toEqual(['<pageSetUpPr fitToPage="1"/>', "", ""]);
  expect(setup).toContain('orientation="landscape"');
});

test.each([
  ["Öst & Väst", "Öst && Väst"],
  ["&D&P", "&&D&&P"],
  [" a\nb\tc ", "a b c"],
  ["x".repeat(71), `${"x".repeat(69)}…`],
  // Doubled after it is cut: no half of a pair is left, which would begin a code.
  ["&".repeat(71), `${"&".repeat(138)}…`],
])("%j stands in a header as it is read", (text, coded) => {
  expect(pageText(text)).toBe(coded);
});

withLibreOffice(() => {
  test("LibreOffice reads the page, the header and the breaks, and the same figures", async () => {
    const model = await withReport();
    const bytes = throughLibreOffice(await saved(model), false);
    const xml = part(bytes, "xl/worksheets/sheet2.xml");
    expect(/<pageSetup [^>]*>/.exec(xml)?.[0]).toMatch(/paperSize="9".*orientation="portrait"/);
    expect(xml).toContain('fitToPage="true"');
    // It writes the font of its own; a sign of "and" is still two of them.
    expect(/<oddHeader>.*<\/oddHeader>/s.exec(xml)?.[0]).toMatch(
      /&amp;L.*Västra &amp;&amp; Östra Göinge.*&amp;R.*2026-03-31/s,
    );
    expect(breaksIn(bytes, "xl/worksheets/sheet2.xml")).toHaveLength(
      Object.values(pageBreaksOf(model))[0]?.length ?? 0,
    );
    const shown = [...(libreSheets(bytes).get("Rapport")?.values() ?? [])];
    expect(shown).toEqual(expect.arrayContaining(["Exempel: Malmö. Prognos 2026–2028", 362078]));
  });
});

whereOpenpyxlIs("openpyxl", () => {
  test("reads the words and figures of the report", async () => {
    const shown = throughOpenpyxl(await saved(await withReport()));
    const values = Object.values(shown["Rapport"] ?? {});
    // Malmö's cost of 2025 in tkr, and a text that is like a formula as text.
    expect(values).toEqual(expect.arrayContaining([362078, "=1+1 är ingen formel här."]));
  });
});
