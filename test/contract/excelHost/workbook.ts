import { type Area, formatAddress, parseAddress } from "../../../taskpane/workbook/address";
import { parseWholeLines } from "../../../taskpane/workbook/wholeLines";
import type { CellContent } from "../../../taskpane/workbook/port";
import { HostError } from "./protocol";

export interface HostCell {
  formula: CellContent;
  value: CellContent;
  locked: boolean;
}

export interface HostSeries {
  name: string;
  values: string;
  labels: string;
  /** "none" where its fill is cleared. */
  colour: string;
  /** Where it has another one than its chart. */
  type?: string;
}

export interface HostChart {
  readonly type: string;
  name: string;
  title: string;
  corner: string;
  legend: boolean;
  /** In points, as the width and the height. */
  left: number;
  width: number;
  height: number;
  readonly series: HostSeries[];
  /** Titles and the least value of the axes, by "valueAxis.title". */
  readonly axes: Record<string, unknown>;
}

export interface HostTable {
  /** Without the totals row. */
  readonly range: string;
  name: string;
  totals: boolean;
}

export interface HostScale {
  readonly range: string;
  /** As its criteria were set; undefined until they are. */
  criteria: unknown;
}

export interface HostName {
  readonly name: string;
  /** "=Kostnad!$B$4:$C$9". */
  readonly formula: string;
  /** As Excel tells what it comes to; "Range" where nothing else is said. */
  readonly type?: string;
  readonly visible?: boolean;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  protected: boolean;
  readonly cells: Map<string, HostCell>;
  /** What has been set on ranges and on the sheet, by "B4:C9 font.bold". */
  readonly settings: Map<string, unknown>;
  readonly charts: HostChart[];
  readonly tables: HostTable[];
  readonly scales: HostScale[];
  hidden: boolean;
  /** Rows hidden by hand or by a filter, from 0. */
  readonly hiddenRows: Set<number>;
}

function newSheet(name: string, number: number): HostSheet {
  return {
    id: `{sheet-${number}}`,
    name,
    protected: false,
    cells: new Map(),
    settings: new Map(),
    charts: [],
    tables: [],
    scales: [],
    hidden: false,
    hiddenRows: new Set(),
  };
}

/** What formulas come to; the host does not calculate, the contract says what it shall answer. */
export type Answers = Readonly<Record<string, CellContent>>;

/** The workbook that the host holds, with Excel's own rules of protection and of text in cells. */
export class HostWorkbook {
  readonly sheets: HostSheet[];
  selected: { sheet: HostSheet; area: Area };
  /** A chart or several areas are marked. */
  selectionIsNoRange = false;
  /** No sheet may be added, moved or taken away. */
  structureProtected = false;
  /** Opened for reading only: no cell takes anything. */
  readOnly = false;
  /** As Excel names it: "Automatic", "AutomaticExceptTables" or "Manual". */
  calculationMode = "Automatic";
  /** For sheets with more formulas than a test would answer one by one. */
  anyAnswer: CellContent | undefined;
  /** Letters in the largest request that is taken; Excel on the web takes 5 MB. */
  mostLetters = 5_000_000;
  readonly names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  /** By id. */
  readonly customXml = new Map<string, string>();
  /** Names of the sheets that were told to calculate, in order. */
  readonly calculated: string[] = [];
  private added = 0;
  private readonly answers: Answers;

  constructor(names: readonly string[], answers: Answers) {
    this.answers = answers;
    this.sheets = names.map(newSheet);
    const sheet = this.sheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet");
    this.selected = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** By name or id, as Excel's getItem. */
  sheet(name: unknown): HostSheet {
    const wanted = String(name).toLowerCase();
    const sheet = this.sheets.find((one) => one.id === name || one.name.toLowerCase() === wanted);
    if (sheet === undefined) throw new HostError("ItemNotFound", "The sheet does not exist");
    return sheet;
  }

  addSheet(name: unknown): HostSheet {
    if (this.structureProtected) throw new HostError("AccessDenied", "The workbook is protected");
    const wanted = String(name);
    if (this.sheets.some((one) => one.name.toLowerCase() === wanted.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", "A sheet has that name");
    }
    this.added += 1;
    const sheet = newSheet(wanted, 1000 + this.added);
    this.sheets.push(sheet);
    return sheet;
  }

  addCustomXml(xml: string): string {
    this.added += 1;
    const id = `{part-${this.added}}`;
    this.customXml.set(id, xml);
    return id;
  }

  tables(): HostTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Worksheet.calculate(true): what manual calculation has left undone. */
  calculate(sheet: HostSheet): void {
    this.calculated.push(sheet.name);
    for (const cell of sheet.cells.values()) cell.value = this.valueOf(cell.formula);
  }

  removeSheet(sheet: HostSheet): void {
    if (this.structureProtected) throw new HostError("AccessDenied", "The workbook is protected");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  area(address: unknown): Area {
    const area = parseAddress(String(address)) ?? parseWholeLines(String(address));
    if (area === undefined) throw new HostError("InvalidArgument", "Not an address");
    return area;
  }

  /** The smallest area that holds every cell with something in it. */
  used(sheet: HostSheet): Area {
    const areas = [...sheet.cells.keys()].map((address) => this.area(address));
    return {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    };
  }

  cell(sheet: HostSheet, row: number, column: number): HostCell {
    const key = formatAddress({ top: row, left: column, bottom: row, right: column });
    return sheet.cells.get(key) ?? { formula: "", value: "", locked: true };
  }

  /** Every cell of the area, row by row. */
  rows<T>(sheet: HostSheet, area: Area, take: (cell: HostCell) => T): T[][] {
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        cells.push(take(this.cell(sheet, row, column)));
      }
      rows.push(cells);
    }
    return rows;
  }

  write(sheet: HostSheet, area: Area, contents: readonly (readonly CellContent[])[]): void {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    if (contents.length !== height || contents.some((row) => row.length !== width)) {
      throw new HostError("InvalidArgument", "The array does not match the range");
    }
    if (this.readOnly) throw new HostError("AccessDenied", "The workbook is read-only");
    if (
      sheet.protected &&
      this.rows(sheet, area, (cell) => cell.locked)
        .flat()
        .includes(true)
    ) {
      throw new HostError("AccessDenied", "The sheet is protected");
    }
    contents.forEach((row, i) =>
      row.forEach((content, j) => this.put(sheet, area.top + i, area.left + j, content)),
    );
  }

  /** null leaves the cell as it is, "" empties it, a leading apostrophe marks text (range.values). */
  put(sheet: HostSheet, row: number, column: number, content: CellContent): void {
    if (content === null) return;
    const { locked } = this.cell(sheet, row, column);
    const key = formatAddress({ top: row, left: column, bottom: row, right: column });
    sheet.cells.set(key, { ...this.interpret(content), locked });
  }

  private interpret(content: CellContent): { formula: CellContent; value: CellContent } {
    if (typeof content !== "string") return { formula: content, value: content };
    if (content.startsWith("'")) return { formula: content.slice(1), value: content.slice(1) };
    if (/^[=+\-@]/.test(content)) {
      const value = this.valueOf(content);
      return { formula: content, value: this.calculationMode === "Manual" ? 0 : value };
    }
    const number = content.trim() === "" ? Number.NaN : Number(content);
    const value = Number.isNaN(number) ? content : number;
    return { formula: value, value };
  }

  private valueOf(formula: CellContent): CellContent {
    if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
    if (!Object.hasOwn(this.answers, formula)) {
      if (this.anyAnswer !== undefined) return this.anyAnswer;
      throw new HostError("NotImplemented", `The contract gives no answer for ${formula}`);
    }
    return this.answers[formula] ?? null;
  }
}
