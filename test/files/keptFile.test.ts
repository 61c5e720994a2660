import { strFromU8, unzipSync } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { MAIN, PACKAGE, RELATIONS, workbook } from "./foreignParts";
import { problemsIn } from "./problemsIn";
import { open, prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

const PROTECTION =
  '<sheetProtection algorithmName="SHA-512" hashValue="Zm9v" saltValue="YmFyYmFyYmFyYmFyYmFyYg==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>';
const PAGE =
  '<printOptions horizontalCentered="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" scale="80" orientation="portrait"/><headerFooter differentFirst="1"><oddHeader>&amp;LMalmö &amp;amp; Lund</oddHeader><oddFooter>&amp;CSida &amp;P</oddFooter></headerFooter>';

const sheet = (
  before: string,
  after: string,
  rows = '<row r="1"><c r="A1"><v>1</v></c></row>',
) => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
});
const bytesOf = (more: Record<string, string>): Uint8Array =>
  zipOf({ sheets: { Blad1: 1 }, rows: { 1: "" }, more });
const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** Opened and saved, and once more by way of the work that the browser keeps. */
async function both(bytes: Uint8Array): Promise<Uint8Array> {
  const first = await saved(await open(bytes));
  const again: Model = createModel(workbookData(await open(first)));
  const second = await saved(again);
  expect(Object.keys(unzipSync(second))).toEqual(Object.keys(unzipSync(first)));
  expect(await problemsIn(second)).toEqual([]);
  return second;
}

test("a sheet's protection stays with its password, and cells that may be changed", async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="4" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs></styleSheet>`;
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><f>A1*2</f><v>2</v></c><c r="C1" s="1"/><c r="D1"><v>4</v></c></row>';
  const bytes = bytesOf({ ...sheet("", PROTECTION, rows), "xl/styles.xml": styles });
  expect((await readXlsx(bytes)).notes).toEqual([
    "Filen är skyddad mot ändringar. Skyddet gäller inte i arbetsbänken men är kvar, med lösenord och olåsta celler, i filen som sparas.",
  ]);
  const result = await both(bytes);
  const xml = part(result, "xl/worksheets/sheet0.xml");
  expect(xml).toContain(PROTECTION);
  const protection = (cell: string): string | undefined => {
    const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? "0";
    return /<protection [^>]*>/.exec(
      part(result, "xl/styles.xml").split("<cellXfs")[1]?.split("<xf ")[Number(style) + 1] ?? "",
    )?.[0];
  };
  expect(["A1", "B1", "C1", "D1"].map(protection)).toEqual([
    '<protection locked="0"/>',
    '<protection hidden="1"/>',
    '<protection locked="0"/>',
    undefined,
  ]);
});

test("page setup, margins, header and footer stay, and the page is not set up anew", async () => {
  const bytes = bytesOf(sheet('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', PAGE));
  expect((await readXlsx(bytes)).notes).toEqual([]);
  const xml = part(await both(bytes), "xl/worksheets/sheet0.xml");
  expect(xml).toContain(PAGE);
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  const unfitted = part(await both(bytesOf(sheet("", PAGE))), "xl/worksheets/sheet0.xml");
  expect(unfitted).not.toContain("fitToPage");
});

const LINKS = "http://schemas.microsoft.com/office";
const root = (more: string): Record<string, string> => ({
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>${more}</Relationships>`,
});

test("document properties and add-ins' panes stay as they are", async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Budget</dc:title><dc:creator>Åsa</dc:creator></cp:coreProperties>';
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dnr"><vt:lpwstr>VN 2025-1</vt:lpwstr></property></Properties>';
  const panes = `<wetp:taskpanes xmlns:wetp="${LINKS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId7"/></wetp:taskpane></wetp:taskpanes>`;
  const extension = `<we:webextension xmlns:we="${LINKS}/webextensions/webextension/2010/11" id="{8B4F0C3A-0000-4000-8000-000000000001}"><we:reference id="wa1" version="1.0.0.0" store="sv-SE" storeType="OMEX"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`;
  const bytes = bytesOf({
    ...root(
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${RELATIONS}/custom-properties" Target="docProps/custom.xml"/><Relationship Id="rId4" Type="${LINKS}/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
    ),
    "docProps/core.xml": core,
    "docProps/custom.xml": custom,
    "xl/webextensions/taskpanes.xml": panes,
    "xl/webextensions/webextension1.xml": extension,
    "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId7" Type="${LINKS}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
  });
  expect((await readXlsx(bytes)).notes).toEqual([]);
  const result = await both(bytes);
  expect(part(result, "docProps/core.xml")).toContain(core);
  expect(part(result, "docProps/custom.xml")).toContain(custom);
  expect(part(result, "xl/webextensions/taskpanes.xml")).toContain(panes);
  expect(part(result, "xl/webextensions/webextension.xml")).toContain(extension);
  expect(part(result, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Id="rId7"');
});

test("the company and the manager of the document's properties stay, and no program's own", async () => {
  const app = `<Properties xmlns="${RELATIONS.replace("/relationships", "/extended-properties")}"><Application>Annat program</Application><Company>Malmö stad &amp; co</Company><Manager>Åsa Öberg</Manager><AppVersion>3.1</AppVersion></Properties>`;
  const bytes = bytesOf({
    ...root(
      `<Relationship Id="rId2" Type="${RELATIONS}/extended-properties" Target="docProps/app.xml"/>`,
    ),
    "docProps/app.xml": app,
  });
  const xml = part(await both(bytes), "docProps/app.xml");
  expect(xml).toContain("<Company>Malmö stad &amp; co</Company><Manager>Åsa Öberg</Manager>");
  expect(xml).not.toContain("Annat program");
});

test("the protection of the workbook's structure stays", async () => {
  const bytes = bytesOf({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookProtection workbookPassword="CC1A" lockStructure="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ...sheet("", ""),
  });
  expect(part(await both(bytes), "xl/workbook.xml")).toContain(
    '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
  );
});

test("elements of protection that say that nothing is protected are not told of", async () => {
  const bytes = bytesOf({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookProtection/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ...sheet("", '<sheetProtection sheet="0" objects="0"/>'),
  });
  expect((await readXlsx(bytes)).notes).toEqual([]);
});

test("links to files beside the workbook and to places in it keep their target", async () => {
  const targets = [
    "#Dold!A1",
    "../Underlag.xlsx",
    "https://example.org/",
    "Underlag%202025%20%28slutlig%29.xlsx",
  ];
  const rows = targets
    .map(
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>Länk</t></is></c></row>`,
    )
    .join("");
  const links = targets.map((_, row) => `<hyperlink ref="A${row + 1}" r:id="rId${row + 1}"/>`);
  const relations = targets.map(
    (target, row) =>
      `<Relationship Id="rId${row + 1}" Type="${RELATIONS}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const bytes = bytesOf({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows}</sheetData><hyperlinks>${links.join("")}</hyperlinks></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
  });
  const xml = part(await both(bytes), "xl/worksheets/_rels/sheet0.xml.rels");
  const found = [...xml.matchAll(/ Target="([^"]*)"/g)].map(([, target]) => target);
  expect(found).toEqual(targets);
});

test("links with spaces and brackets are kept, written as addresses are", async () => {
  const bytes = bytesOf({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Länk</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/hyperlink" Target="Underlag 2025 (slutlig).xlsx" TargetMode="External"/></Relationships>`,
  });
  expect((await readXlsx(bytes)).notes).toEqual([]);
  expect(part(await both(bytes), "xl/worksheets/_rels/sheet0.xml.rels")).toContain(
    'Target="Underlag%202025%20%28slutlig%29.xlsx"',
  );
});

test("links in the workbook lead to their sheet, also by a name, and what they lose is told", async () => {
  const link = (cell: string, location: string): string =>
    `<hyperlink ref="${cell}" location="${location}"/>`;
  const text = (cell: string): string => `<c r="${cell}" t="inlineStr"><is><t>Länk</t></is></c>`;
  const linked = (links: string): Uint8Array =>
    zipOf({
      sheets: { "Egen regi": 1, Blad2: 2 },
      rows: { 1: "", 2: "" },
      more: {
        ...workbook(
          ["Egen regi", "Blad2"],
          "<definedNames><definedName name=\"Mål\">'Egen regi'!$A$1</definedName></definedNames>",
        ),
        "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1")}${text("B1")}</row></sheetData><hyperlinks>${links}</hyperlinks></worksheet>`,
      },
    });
  const whole = linked(link("A1", "'Egen regi'!A1") + link("B1", "Mål"));
  expect((await readXlsx(whole)).notes).toEqual([]);
  const xml = part(await both(whole), "xl/worksheets/sheet1.xml");
  const places = [...xml.matchAll(/ location="([^"]*)"/g)].map(([, place]) => place);
  expect(places).toEqual(["'Egen regi'!A1", "'Egen regi'!A1"]);
  const cell = "Länkar till en cell i arbetsboken leder här till bladet, och sparas så.";
  expect((await readXlsx(linked(link("A1", "'Egen regi'!B7")))).notes).toEqual([cell]);
  const gone = (await readXlsx(linked(link("A1", "Borta!A1")))).notes.join();
  expect(gone).toContain("en del av länkarna");
});
