import { LIMITS } from "../limits";
import { canonicalPart } from "./canonicalPart";
import { escaped } from "./canonicalXml";
import { columnName, LAST_COLUMN, LAST_ROW } from "./cellPlace";
import type { FileParts } from "./fileParts";
import type { ReadSheet } from "./readSheet";

const OFFICE = "http://schemas.openxmlformats.org";
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGML = "application/vnd.openxmlformats-officedocument";

interface Link {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

const relationsXml = (links: readonly Link[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${links
    .map(
      ({ id, kind, target }) =>
        `<Relationship Id="${escaped(id)}" Type="${RELATIONS}/${kind}" Target="${escaped(target)}"/>`,
    )
    .join("")}</Relationships>`;

/** The look of a row that charts are placed by, and one cell in the last column, for the count of columns. */
function rowsXml(sheet: ReadSheet, columns: number): string {
  const rows = sheet.rows
    .filter(({ height, hidden }) => height !== undefined || hidden === true)
    .slice(0, LIMITS.layoutRows)
    .filter(({ row }) => row > 0)
    .map(
      ({ row, height }) => `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}/>`,
    );
  const first = sheet.rows.find(({ row }) => row === 0)?.height;
  const last = columns > 0 ? `<c r="${columnName(columns - 1)}1"/>` : "";
  return `<row r="1"${first === undefined ? "" : ` ht="${first}"`}>${last}</row>${rows.join("")}`;
}

/**
 * What kinds of parts go along with sheets, and where the importer looks for them. Not pivot tables: it makes
 * tables of them, whose headings could not be saved as the numbers that they are.
 */
const KINDS: Readonly<Record<string, readonly [folder: string, word: string, type: string]>> = {
  drawing: ["drawings", "drawing", `${DRAWINGML}.drawing+xml`],
  chart: ["charts", "chart", `${DRAWINGML}.drawingml.chart+xml`],
  table: ["tables", "table", `${SHEETML}.table+xml`],
};

const EMPTY_STYLES = `<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

/**
 * The file as a package that the component's importer reads rightly whatever program wrote it: the same
 * styles, theme, sheets, drawings, charts and tables under the names and prefixes it looks for, and no cells.
 */
export class LayoutParts {
  readonly parts: Record<string, string> = {};
  private readonly types: [path: string, type: string][] = [];
  private readonly counts = new Map<string, number>();
  private readonly placed = new Map<string, string>();

  constructor(
    private readonly file: FileParts,
    workbook: string,
    sheets: readonly ReadSheet[],
    columnsOf: (sheet: ReadSheet) => number,
    /** Without drawings, for a file whose drawings the importer cannot read. */
    isBare = false,
  ) {
    this.put("xl/workbook.xml", workbookXml(sheets), `${SHEETML}.sheet.main+xml`);
    const links: Link[] = sheets.map((_, place) => ({
      id: `rId${place + 1}`,
      kind: "worksheet",
      target: `worksheets/sheet${place + 1}.xml`,
    }));
    sheets.forEach((sheet, place) => {
      const path = `xl/worksheets/sheet${place + 1}.xml`;
      const { before, after } = sheet.layout;
      const rows = after === "" ? "" : rowsXml(sheet, columnsOf(sheet));
      this.put(
        path,
        after === "" ? before : `${before}<sheetData>${rows}</sheetData>${after}`,
        `${SHEETML}.worksheet+xml`,
      );
      if (!isBare) this.follow(sheet.path, path);
    });
    const styles = file.text(file.related(workbook, "styles")[0]);
    this.put(
      "xl/styles.xml",
      styles === undefined ? EMPTY_STYLES : canonicalPart(styles),
      `${SHEETML}.styles+xml`,
    );
    links.push({ id: "rIdStyles", kind: "styles", target: "styles.xml" });
    const theme = file.text(file.related(workbook, "theme")[0]);
    if (theme !== undefined) {
      this.put("xl/theme/theme1.xml", canonicalPart(theme), `${DRAWINGML}.theme+xml`);
      links.push({ id: "rIdTheme", kind: "theme", target: "theme/theme1.xml" });
    }
    this.parts["xl/_rels/workbook.xml.rels"] = relationsXml(links);
    this.parts["[Content_Types].xml"] =
      `<Types xmlns="${OFFICE}/package/2006/content-types">${this.types
        .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
        .join("")}</Types>`;
  }

  private put(path: string, xml: string, type: string): void {
    this.parts[path] = xml;
    this.types.push([path, type]);
  }

  /** Brings the parts that a part names, with what they name in turn. */
  private follow(from: string, path: string): void {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const links: Link[] = [];
    for (const { id, kind, target } of this.file.relations(from)) {
      const known = KINDS[kind];
      const xml = known && this.file.text(target);
      if (!known || xml === undefined) continue;
      const [into, word, type] = known;
      let placed = this.placed.get(target);
      if (placed === undefined) {
        const number = (this.counts.get(into) ?? 0) + 1;
        this.counts.set(into, number);
        placed = `${into}/${word}${number}.xml`;
        this.placed.set(target, placed);
        const part = canonicalPart(xml);
        this.put(`xl/${placed}`, kind === "drawing" ? withinSheet(part) : part, type);
        this.follow(target, `xl/${placed}`);
      }
      links.push({ id, kind: word, target: `../${placed}` });
    }
    if (links.length > 0)
      this.parts[`${folder}_rels/${path.slice(folder.length)}.rels`] = relationsXml(links);
  }
}

/** A drawing with its places inside a sheet: the importer counts the columns to them one by one. */
const withinSheet = (xml: string): string =>
  xml.replace(/<xdr:(col|row)>\s*(\d+)\s*</g, (_, word: string, place: string) => {
    const last = word === "col" ? LAST_COLUMN : LAST_ROW;
    return `<xdr:${word}>${Math.min(Number(place), last)}<`;
  });

const workbookXml = (sheets: readonly ReadSheet[]): string =>
  `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map(
      ({ name, visible }, place) =>
        `<sheet name="${escaped(name)}" sheetId="${place + 1}"${visible ? "" : ' state="hidden"'} r:id="rId${place + 1}"/>`,
    )
    .join("")}</sheets></workbook>`;
