import { SWEDISH } from "../../engine/locale";
import type { CellValue, WorkbookData } from "../../engine/spreadsheetTypes";
import { ArrayAreas } from "./arrayAreas";
import { cellContent } from "./cellContent";
import { CellFormats } from "./cellFormats";
import type { CellsTold, Place, SavedValues } from "./cellsTold";
import { cellName } from "./cellPlace";
import { cellsInOrder } from "./cellsInOrder";
import type { FileCell } from "./fileModel";
import type { Layout } from "./loadLayout";
import type { ReadSheet } from "./readSheet";
import type { WorkbookFile } from "./readWorkbookFile";
import { rowData, rowGroups } from "./rowData";
import { sheetLinks } from "./sheetLinks";
import type { UsedArea } from "./usedArea";
import { withLooks } from "./withLooks";
import { Zones } from "./zones";

type SheetData = Readonly<Record<string, unknown>>;

/** Days between the two date systems. */
const FROM_1904 = 1462;

interface Gathering {
  readonly unknown: Map<string, Place[]>;
  readonly unreadable: Place[];
  readonly outside: Place[];
  readonly dataTables: Place[];
  readonly saved: Map<string, Map<string, CellValue>>;
  linksLost: boolean;
  farLooksLost: boolean;
}

export const sheetId = (place: number): string => `blad${place + 1}`;

function savedValue(cell: FileCell): CellValue {
  return cell.kind === "empty" ? null : cell.value;
}

/** Puts the cells of a file into the component's data, beside its layout. */
class CellWriter {
  private readonly formats: CellFormats;
  private readonly formatIds = new Map<string, number>();

  constructor(
    private readonly file: WorkbookFile,
    private readonly layout: Layout,
    private readonly told: Gathering,
    private readonly knows: (name: string) => boolean,
  ) {
    this.formats = new CellFormats(file.styles);
  }

  /** The styles of the layout, each with the file's own number format. */
  styles(): Record<string, unknown> {
    const layout = (this.layout.data["styles"] ?? {}) as Record<string, object>;
    const styles: Record<string, unknown> = { ...layout };
    this.file.styles.forEach((_, style) => {
      const { code } = this.formats.of(style);
      // The first style is the sheet's own, which cells do not carry.
      const look = style === 0 ? {} : layout[style + 1];
      const { unlocked = false, formulaHidden = false } = this.file.styles[style] ?? {};
      const own = {
        ...(code === undefined ? {} : { numberFormat: code }),
        ...(unlocked ? { unlocked } : {}),
        ...(formulaHidden ? { formulaHidden } : {}),
      };
      if (Object.keys(own).length > 0) styles[style + 1] = { ...look, ...own };
      else if (style === 0) delete styles["1"];
    });
    return styles;
  }

  formatsById(): Record<string, string> {
    return Object.fromEntries([...this.formatIds].map(([format, id]) => [id, format]));
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    this.formatIds.set(format, this.formatIds.size + 1);
    return this.formatIds.size;
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
    const styles = new Zones();
    const formats = new Zones();
    const borders = new Zones();
    const arrays = new ArrayAreas(sheet.cells, rows);
    const saved = new Map<string, CellValue>();
    this.told.saved.set(sheet.name, saved);
    const idOf = (name: string): string | undefined => {
      const place = this.file.sheets.findIndex(
        (each) => each.name.toLowerCase() === name.toLowerCase(),
      );
      return place < 0 ? undefined : sheetId(place);
    };
    const links = sheetLinks(sheet, this.file.file, idOf);
    for (const cell of cellsInOrder(withLooks(sheet, rows, columns))) {
      if (cell.row >= rows || cell.col >= columns) {
        this.told.farLooksLost = true;
        continue;
      }
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
      this.look(shown, styles, formats, borders);
    }
    for (const area of sheet.dataTables)
      this.told.dataTables.push({ sheet: sheet.name, cell: area });
    return { cells, styles: styles.all(), formats: formats.all(), borders: borders.all() };
  }

  /** A day of the file as the same day here, where days are counted from 1900. */
  private inOurDates(cell: FileCell): FileCell {
    if (!this.file.date1904 || cell.kind !== "number") return cell;
    const isDate = this.formats.of(cell.style).isDate;
    return isDate ? { ...cell, value: Number(cell.value) + FROM_1904 } : cell;
  }

  private look(cell: FileCell, styles: Zones, formats: Zones, borders: Zones): void {
    const { row, col, style } = cell;
    const { format, code } = this.formats.for(cell);
    const { unlocked, formulaHidden } = this.file.styles[style] ?? {};
    if (style > 0 || code !== undefined || unlocked || formulaHidden)
      styles.add(row, col, style + 1);
    if (format !== undefined) formats.add(row, col, this.formatId(format));
    const border = this.file.styles[style]?.border ?? 0;
    if (style > 0 && border > 0) borders.add(row, col, border + 1);
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
    const content = cellContent(cell, isTextFormat);
    if (link === undefined || content === undefined) return content;
    const canLink =
      !content.startsWith("'") && !content.includes("\n") && cell.kind !== "error" && !isTextFormat;
    if (canLink) return `[${content}](${link})`;
    this.told.linksLost = true;
    return content;
  }

  private formula(cell: FileCell, sheet: ReadSheet, index: number, xc: string): string | undefined {
    const { formula, functions, outside, readable } = this.file.translator.translate(
      cell.formula ?? "",
      {
        sheet: sheet.name,
        sheetPlace: this.file.places[index] ?? index,
        row: cell.row,
        col: cell.col,
        isArray: cell.array !== undefined,
      },
    );
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
    return formula;
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
    saved: new Map(),
    linksLost: false,
    farLooksLost: false,
  };
  const writer = new CellWriter(file, layout, told, knows);
  const sheets = file.sheets.map((sheet, place) =>
    writer.sheet(sheet, place, used.get(sheet) ?? { rows: 100, columns: 30 }),
  );
  const data: WorkbookData = {
    ...layout.data,
    sheets,
    styles: writer.styles(),
    formats: writer.formatsById(),
    namedRanges: Object.fromEntries(
      file.nameBook.areas.map(({ name, area }) => [name, area.replaceAll("$", "")]),
    ),
    settings: { ...layout.data.settings, locale: SWEDISH },
  };
  return { data, saved: told.saved, told };
}
