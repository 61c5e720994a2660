import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import metadata from "../functions/generated/functions.json";
import { functions } from "../functions/generated/register";
import { createModel } from "../workbench/engine/createModel";
import { prepareEngine } from "../workbench/engine/prepare";
import { readXlsx } from "../workbench/xlsx/readXlsx";
import { xmlInNode } from "../workbench/xlsx/xmlInNode";
import type { BenchRow } from "./row";

const ROWS = 20_000;
const OFFICE = "http://schemas.openxmlformats.org";

/** Rows as a municipality exports them: a text, a date, four amounts and two formulas. */
function row(number: number): string {
  const cells = [
    `<c r="A${number}" t="inlineStr"><is><t>Ärende ${number}</t></is></c>`,
    `<c r="B${number}" s="1"><v>${45000 + (number % 700)}</v></c>`,
    ...["C", "D", "E", "F"].map(
      (column, place) => `<c r="${column}${number}"><v>${number * (place + 1)}.5</v></c>`,
    ),
    `<c r="G${number}"><f>SUM(C${number}:F${number})</f><v>${number * 10 + 2}</v></c>`,
    `<c r="H${number}"><f>IF(G${number}&gt;0,G${number}*1.02,0)</f><v>${(number * 10 + 2) * 1.02}</v></c>`,
  ];
  return `<row r="${number}">${cells.join("")}</row>`;
}

function workbook(): Uint8Array {
  const main = `${OFFICE}/spreadsheetml/2006/main`;
  const relations = `${OFFICE}/officeDocument/2006/relationships`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ärenden" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${Array.from({ length: ROWS }, (_, at) => row(at + 1)).join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

const seconds = (start: number): number => (performance.now() - start) / 1000;

/** The same file read by LibreOffice and written as text; undefined where it is not installed. */
function throughLibreOffice(folder: string, file: string): number | undefined {
  const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
  const convert = (from: string): void => {
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "csv", "--outdir", folder, from],
      {
        stdio: "ignore",
        timeout: 300_000,
      },
    );
  };
  try {
    // The first start makes a profile, which is no part of reading.
    const small = join(folder, "liten.csv");
    writeFileSync(small, "1\n");
    convert(small);
  } catch {
    return undefined;
  }
  const start = performance.now();
  convert(file);
  return seconds(start);
}

/** Reading a workbook of 20 000 rows, from its bytes to the spreadsheet's data, beside LibreOffice. */
export async function measure(): Promise<BenchRow[]> {
  console.debug = () => undefined;
  xmlInNode();
  prepareEngine(metadata, functions);
  const folder = mkdtempSync(join(tmpdir(), "pa-lasning-"));
  try {
    const file = join(folder, "bok.xlsx");
    writeFileSync(file, workbook());
    const libreOffice = throughLibreOffice(folder, file);
    const bytes = new Uint8Array(readFileSync(file));
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const { data } = await readXlsx(bytes);
    const took = seconds(start);
    createModel(data);
    const opened = seconds(start);
    const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    return [
      { what: "Reading 20,000 rows of an Excel file", value: took, unit: "s" },
      { what: "Opening it, with the spreadsheet's own model", value: opened, unit: "s" },
      { what: "Memory held after opening 20,000 rows", value: megabytes, unit: "MB", limit: 600 },
      ...(libreOffice === undefined
        ? []
        : [
            {
              what: "Reading 20,000 rows / LibreOffice reading the same file",
              value: took / libreOffice,
              unit: "×",
              limit: 2,
            },
            {
              what: "Opening it with its model / LibreOffice reading the same file",
              value: opened / libreOffice,
              unit: "×",
            },
          ]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
