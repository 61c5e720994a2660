import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

const notesOf = async (rows: string, more: Record<string, string> = {}, strings = "") =>
  (await readXlsx(zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows }, strings, more }))).notes;

const sentence = (kinds: string): string =>
  `Filen innehåller ${kinds} som arbetsbänken inte visar. Sparar du här finns de inte med i den nya filen; originalet ändras inte.`;

const relations = (...types: string[]): Record<string, string> => ({
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types
    .map((type, index) => `<Relationship Id="rId${index}" Type="${type}" Target="../x.xml"/>`)
    .join("")}</Relationships>`,
});

const sheet = (inside: string): Record<string, string> => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData>${CELL}</sheetData>${inside}</worksheet>`,
});

const names = (inside: string): Record<string, string> => ({
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${TYPES}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames>${inside}</definedNames></workbook>`,
});

test("a workbook saved here, and a plain one from elsewhere, have no notes", async () => {
  expect((await readXlsx(await saved(sampleWorkbook()))).notes).toEqual([]);
  expect(await notesOf(CELL)).toEqual([]);
});

describe("what a file holds and is not shown is told", () => {
  test.each([
    ["image", "bilder"],
    ["threadedComment", "kommentarer i trådar (deras text är med som anteckningar)"],
    ["pivotTable", "pivottabeller"],
    ["externalLink", "länkar till andra arbetsböcker"],
    ["queryTable", "dataanslutningar"],
    ["oleObject", "inbäddade objekt och kontroller"],
  ])("a part of kind %s", async (kind, name) => {
    expect(await notesOf(CELL, relations(`${TYPES}/${kind}`))).toEqual([sentence(name)]);
  });

  test("several kinds in one sentence, each once", async () => {
    const types = ["image", "image", "oleObject", "pivotTable"].map((kind) => `${TYPES}/${kind}`);
    expect(await notesOf(CELL, relations(...types))).toEqual([
      sentence("bilder, pivottabeller och inbäddade objekt och kontroller"),
    ]);
  });

  test.each([
    [
      '<dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
      "en del av dataverifieringen",
    ],
    [
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula></cfRule><cfRule type="cellIs" priority="2" operator="equal"><formula>2</formula></cfRule></conditionalFormatting>',
      "en del av den villkorsstyrda formateringen",
    ],
    [
      "<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>A1:B1</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>",
      "miniatyrdiagram",
    ],
    [
      '<colBreaks count="1"><brk id="1" max="1048575" man="1"/></colBreaks>',
      "sidbrytningar mellan kolumner",
    ],
    [
      '<protectedRanges><protectedRange name="A" sqref="A1"/></protectedRanges>',
      "områden som får ändras trots bladskydd",
    ],
  ])("in a sheet: %#", async (inside, name) => {
    expect(await notesOf(CELL, sheet(inside))).toEqual([sentence(name)]);
  });

  test("names of another workbook's cells, and no others: they are kept", async () => {
    const note = await notesOf(
      CELL,
      names(
        '<definedName name="Pris">Blad1!$A$1</definedName><definedName name="Moms">0.25</definedName><definedName name="Borta">[1]Blad1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1,Blad1!$C$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1</definedName>',
      ),
    );
    expect(note).toEqual([sentence("namn på celler i andra arbetsböcker")]);
  });

  test("formatted parts of a text", async () => {
    const strings = "<si><r><t>Del </t></r><r><rPr><b/></rPr><t>två</t></r></si>";
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(await notesOf(rows, {}, strings)).toEqual([sentence("olika textformat i samma cell")]);
  });
});

test("formulas that show an error here are told by function and cell", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xlfn.SORTBY(1,B1:B2)</f><v>1</v></c><c r="B1"><f>SUM(_xlfn.SORTBY(1,C1:C2),GCD(1,2))</f><v>4</v></c><c r="C1"><f>[1]Blad1!A1</f><v>4</v></c></row>';
  expect(await notesOf(rows)).toEqual([
    "Arbetsbänken har inte funktionen SORTBY. Formeln är kvar men visar fel här: Blad1!A1, Blad1!B1.",
    "Arbetsbänken har inte funktionen GCD. Formeln är kvar men visar fel här: Blad1!B1.",
    "Formler som hämtar ur andra arbetsböcker är ersatta av de värden som filen har: Blad1!C1.",
  ]);
});

test("a formula with a table's name has its cells here, and the cell is named", async () => {
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Kostnader" displayName="Kostnader" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Enhet"/><tableColumn id="2" name="Belopp"/></tableColumns></table>`;
  const text = (place: string, value: string): string =>
    `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = `<row r="1">${text("A1", "Enhet")}${text("B1", "Belopp")}</row><row r="2">${text("A2", "Norr")}<c r="B2"><v>100</v></c></row><row r="3">${text("A3", "Söder")}<c r="B3"><v>50</v></c><c r="D3"><f>SUM(Kostnader[Belopp])</f><v>150</v></c><c r="E3"><f>Kostnader[[#This Row],[Belopp]]*2</f><v>100</v></c></row>`;
  const { data, notes } = await readXlsx(
    zipOf({
      sheets: { Blad1: 1 },
      rows: { 1: `${rows}` },
      strings: "",
      more: {
        "xl/tables/table1.xml": table,
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
    }),
  );
  const cells = data.sheets?.[0]?.["cells"] as Record<string, string>;
  expect([cells["D3"], cells["E3"]]).toEqual(["=SUM($B$2:$B$3)", "=$B3*2"]);
  expect(notes).toContain(
    "Formler med en tabells namn har tabellens celler i stället, och sparas så: Blad1!D3, Blad1!E3. De räknar samma sak, men växer inte när tabellen gör det.",
  );
});
