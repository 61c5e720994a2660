import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetXml {
  /** The inside of sheetData. */
  readonly rows?: string;
  /** Elements before sheetData (dimension, sheetViews, cols). */
  readonly before?: string;
  /** Elements after sheetData (merges, rules, validations, drawing). */
  readonly after?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** The sheets' names; Blad1, Blad2 and so on where not given. */
  readonly names?: readonly string[];
  /** Attributes of the sheets in the workbook part, such as state="hidden". */
  readonly attributes?: readonly string[];
  readonly strings?: string;
  /** The inside of styleSheet. */
  readonly styles?: string;
  /** Elements after sheets in the workbook part (definedNames). */
  readonly afterSheets?: string;
  /** Overrides in the list of content types. */
  readonly types?: string;
  /** Parts added or put in another's place. */
  readonly more?: Readonly<Record<string, string>>;
}

export const PLAIN_STYLES = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`;

const encoder = new TextEncoder();
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const sheetXml = ({ rows = "", before = "", after = "" }: SheetXml): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a workbook as Excel names them. */
export function workbookParts(file: WorkbookXml): Record<string, string> {
  const numbers = file.sheets.map((_, index) => index + 1);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}${numbers.map((n) => override(`worksheets/sheet${n}`, "worksheet")).join("")}${file.types ?? ""}</Types>`,
    "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers
      .map(
        (n) =>
          `<sheet name="${file.names?.[n - 1] ?? `Blad${n}`}" sheetId="${n}" r:id="rId${n}" ${file.attributes?.[n - 1] ?? ""}/>`,
      )
      .join("")}</sheets>${file.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${numbers
      .map((n) => relation(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`))
      .join(
        "",
      )}${relation("rIdText", "sharedStrings", "sharedStrings.xml")}${relation("rIdStyle", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}">${file.styles ?? PLAIN_STYLES}</styleSheet>`,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    ...Object.fromEntries(
      file.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...file.more,
  };
}

/** An .xlsx file of the parts. */
export const zipParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === "string" ? encoder.encode(part) : part,
      ]),
    ),
    { level: 1 },
  );

export const workbookFile = (file: WorkbookXml): Uint8Array => zipParts(workbookParts(file));

/** A file with one sheet. */
export const sheetFile = (sheet: SheetXml, more: Omit<WorkbookXml, "sheets"> = {}): Uint8Array =>
  workbookFile({ ...more, sheets: [sheet] });

/** A file of one sheet, of these rows. */
export const rowsFile = (rows: string, more: Omit<WorkbookXml, "sheets"> = {}): Uint8Array =>
  sheetFile({ rows }, more);

/** `count` texts in a row, by their number from 1. */
export const times = (count: number, text: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index + 1)).join("");

export const columnName = (number: number): string => {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnName(before) : "") + String.fromCharCode(65 + ((number - 1) % 26));
};
