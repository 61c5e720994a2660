import { SWEDISH } from "../../engine/locale";
import type { CellValue, WorkbookData } from "../../engine/spreadsheetTypes";
import { cutText } from "../cutText";
import { ArrayAreas } from "./arrayAreas";
import { cellContent } from "./cellContent";
import { CellFormats } from "./cellFormats";
import type { CellsTold, Place, SavedValues } from "./cellsTold";
import { cellName } from "./cellPlace";
import { cellsInOrder } from "./cellsInOrder";
import type { WrittenName } from "./componentFormula";
import type { FileCell } from "./fileModel";
import type { Gathering } from "./gathering";
import { CellLooks } from "./cellLooks";
import type { Layout } from "./loadLayout";
import { LooksRoom } from "./looksRoom";
import type { ReadSheet } from "./readSheet";
import type { WorkbookFile } from "./readWorkbookFile";
import { ReadingRoom } from "./readingRoom";
import { rowData, rowGroups } from "./rowData";
import { sheetLinks } from "./sheetLinks";
import { TextRoom } from "./textRoom";
import type { UsedArea } from "./usedArea";
import { withLooks } from "./withLooks";
import { Zones } from "./zones";

/** Cells of PA functions have the look of what they answer, also where Excel keeps its General. */
const OF_PA = /\b(?:_xldudf_PA_|PA\.)/i;

type SheetData = Readonly<Record<string, unknown>>;

/** Days between the two date systems. */
const FROM_1904 = 1462;

export const sheetId = (place: number): string => `blad${place + 1}`;

const savedValue = (cell: FileCell): CellValue => (cell.kind === "empty" ? null : cell.value);

/** Puts the cells of a file into the component's data, beside its layout. */
class CellWriter {
  readonly looks: CellLooks;
  private readonly formats: CellFormats;
  private readonly room = new LooksRoom();
  private readonly texts = new TextRoom();

  constructor(
    private readonly file: WorkbookFile,
    private readonly layout: Layout,
    private readonly told: Gathering,
    private readonly reading: ReadingRoom,
    private readonly knows: (name: string) => boolean,
  ) {
    this.formats = new CellFormats(file.styles);
    this.looks = new CellLooks(file.styles, layout, this.formats);
  }

  sheet(sheet: ReadSheet, index: number, used: UsedArea): SheetData {
    const { name } = sheet;
    const layout = ((this.layout.data.sheets ?? []).find((each) => each["name"] === name) ??
      {}) as SheetData;
    const groups = rowGroups(sheet.rows, sheet.summaryBelow);
    const rowCount = Math.max(
      used.rows,
      Math.min(Number(layout["rowNumber"] ?? 0), used.rows + 1000),
    );
    this.told.farLooksLost ||= sheet.rows.some(({ row }) => row >= rowCount);
    const columnCount = Math.max(used.columns, Number(layout["colNumber"] ?? 0));
    const headers = (layout["headerGroups"] ?? { COL: [], ROW: [] }) as object;
    return {
      areGridLinesVisible: true,
      isVisible: sheet.visible,
      ...layout,
      id: sheetId(index),
      name,
      rowNumber: rowCount,
      colNumber: columnCount,
      rows: rowData(sheet.rows, rowCount, sheet.defaultRowHeight, groups),
      headerGroups: { ...headers, ROW: groups.filter(({ end }) => end < rowCount) },
      ...this.cells(sheet, index, rowCount, columnCount),
    };
  }

  private cells(sheet: ReadSheet, index: number, rows: number, columns: number): SheetData {
    const cells: Record<string, string> = {};
    const zones = { styles: new Zones(), formats: new Zones(), borders: new Zones() };
    const arrays = new ArrayAreas(sheet.cells, rows);
    const saved = new Map<string, CellValue>();
    this.told.saved.set(sheet.name, saved);
    const idOf = (name: string): string | undefined => {
      const place = this.file.sheets.findIndex(
        (each) => each.name.toLowerCase() === name.toLowerCase(),
      );
      return place < 0 ? undefined : sheetId(place);
    };
    const areaNamed = (name: string): string | undefined => this.file.nameBook.areaOf(name);
    const { links, lost, cellLost } = sheetLinks(sheet, this.file.file, areaNamed, idOf);
    this.told.linksLost ||= lost;
    this.told.linkedCellsLost ||= cellLost;
    this.told.farLooksLost ||= sheet.cells.some(({ row, col }) => row >= rows || col >= columns);
    for (const cell of cellsInOrder(withLooks(sheet, rows, columns, this.room))) {
      const xc = cellName(cell.row, cell.col);
      const isSpilled = cell.formula === undefined && arrays.has(cell);
      const shown = isSpilled ? { ...cell, kind: "empty" as const, value: null } : cell;
      const dated = this.inOurDates(cell);
      if (cell.formula !== undefined || isSpilled) {
        const value = savedValue(dated);
        if (value !== null) saved.set(xc, value);
      }
      const content = this.content(isSpilled ? shown : dated, sheet, index, xc, links.get(xc));
      if (content !== undefined) cells[xc] = content;
      // A formula that took from another workbook is a value now.
      const isFormula = content?.startsWith("=") === true && cell.formula !== undefined;
      const isCalculated = isSpilled || (isFormula && !OF_PA.test(cell.formula));
      this.looks.add(shown, zones, isCalculated);
    }
    this.told.looksLost = this.room.lost;
    for (const area of sheet.dataTables)
      this.told.dataTables.push({ sheet: sheet.name, cell: area });
    const { styles, formats, borders } = zones;
    return { cells, styles: styles.all(), formats: formats.all(), borders: borders.all() };
  }

  /** A day of the file as the same day here, where days are counted from 1900. */
  private inOurDates(cell: FileCell): FileCell {
    if (!this.file.date1904 || cell.kind !== "number") return cell;
    const isDate = this.formats.of(cell.style).isDate;
    return isDate ? { ...cell, value: Number(cell.value) + FROM_1904 } : cell;
  }

  private content(
    cell: FileCell,
    sheet: ReadSheet,
    index: number,
    xc: string,
    link: string | undefined,
  ): string | undefined {
    if (cell.formula !== undefined) return this.formula(cell, sheet, index, xc);
    const isTextFormat = this.formats.for(cell).format?.split(";")[0]?.includes("@") === true;
    const content = cellContent(this.cut(cell, { sheet: sheet.name, cell: xc }), isTextFormat);
    if (link === undefined || content === undefined) return content;
    const canLink =
      !content.startsWith("'") && !content.includes("\n") && cell.kind !== "error" && !isTextFormat;
    if (canLink) return `[${content}](${link})`;
    this.told.linksLost = true;
    return content;
  }

  /** A text as long as a cell may have. */
  private cut(cell: FileCell, place: Place): FileCell {
    if (cell.kind !== "text") return cell;
    const value = cutText(String(cell.value));
    this.texts.take(value.length);
    if (value === cell.value) return cell;
    this.told.cut.push(place);
    return { ...cell, value };
  }

  private formula(cell: FileCell, sheet: ReadSheet, index: number, xc: string): string | undefined {
    const { formula, functions, areas, outside, readable, written, ofTable } =
      this.file.translator.translate(cell.formula ?? "", {
        sheet: sheet.name,
        sheetPlace: this.file.places[index] ?? index,
        row: cell.row,
        col: cell.col,
        isArray: cell.array !== undefined,
      });
    this.reading.take(areas, sheet.name);
    const place = { sheet: sheet.name, cell: xc };
    if (outside && cell.kind !== "empty") {
      this.told.outside.push(place);
      return cellContent(cell, false);
    }
    for (const name of new Set(functions)) {
      if (this.knows(name)) continue;
      const places = this.told.unknown.get(name) ?? [];
      places.push(place);
      this.told.unknown.set(name, places);
    }
    if (!readable) this.told.unreadable.push(place);
    else if (ofTable) this.told.tables.push(place);
    if (written) this.keep(cell.formula ?? "", formula, written, sheetId(index), xc);
    return formula;
  }

  /** The file's own formula, to be saved again as long as the cell is as it was. */
  private keep(
    stored: string,
    here: string,
    written: readonly WrittenName[],
    sheet: string,
    xc: string,
  ): void {
    const names = written.map(({ name, scope, area }) => {
      const own = scope === undefined ? -1 : this.file.places.indexOf(scope);
      return {
        name,
        ...(own < 0 ? {} : { sheet: sheetId(own) }),
        ...(area === undefined ? {} : { area }),
      };
    });
    (this.told.kept[sheet] ??= {})[xc] = { here, stored, names };
  }
}

export interface Converted {
  readonly data: WorkbookData;
  readonly saved: SavedValues;
  readonly told: CellsTold;
}

/** A read file with its layout as the component's own data. */
export function toWorkbookData(
  file: WorkbookFile,
  layout: Layout,
  used: ReadonlyMap<ReadSheet, UsedArea>,
  knows: (name: string) => boolean,
): Converted {
  const told: Gathering = {
    unknown: new Map(),
    unreadable: [],
    outside: [],
    dataTables: [],
    cut: [],
    saved: new Map(),
    kept: {},
    linksLost: false,
    linkedCellsLost: false,
    tables: [],
    farLooksLost: false,
    looksLost: false,
  };
  const byName = new Map([...used].map(([{ name }, area]) => [name.toLowerCase(), area]));
  const reading = new ReadingRoom((name) => byName.get(name));
  const writer = new CellWriter(file, layout, told, reading, knows);
  const sheets = file.sheets.map((sheet, place) =>
    writer.sheet(sheet, place, used.get(sheet) ?? { rows: 100, columns: 30 }),
  );
  reading.end();
  const data: WorkbookData = {
    ...layout.data,
    sheets,
    styles: writer.looks.styles(),
    formats: writer.looks.formatsById(),
    namedRanges: Object.fromEntries(
      file.nameBook.areas.map(({ name, area }) => [name, area.replaceAll("$", "")]),
    ),
    settings: { ...layout.data.settings, locale: SWEDISH },
    ...(Object.keys(told.kept).length > 0 ? { keptFormulas: told.kept } : {}),
  };
  return { data, saved: told.saved, told };
}
