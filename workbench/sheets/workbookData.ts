import type { KeptFile } from "../engine/keptFile";
import type { PageBreaks } from "../engine/pageBreaks";
import type { scaleDefinition } from "./scaleDefinition";
import type { CellBorder, CellStyle } from "../../sheets/builder/cellStyle";

/** The part of o-spreadsheet's saved format (19.3) that the Malmö workbook uses. */
export interface WorkbookData {
  version: string;
  sheets: SheetData[];
  styles: Record<number, CellStyle>;
  formats: Record<number, string>;
  borders: Record<number, CellBorder>;
  /** What is printed of a sheet, by its id. */
  printAreas: Record<string, string>;
  /** How its sheets are printed. */
  keptFile: KeptFile;
  pageBreaks: PageBreaks;
  /** The notes of a sheet's cells, by its id. */
  cellNotes: Record<string, Record<string, string>>;
  revisionId: string;
  uniqueFigureIds: boolean;
}

export interface SheetData {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  merges: string[];
  cols: Record<number, { size: number }>;
  rows: Record<number, { size: number }>;
  figures: ChartFigure[];
  conditionalFormats: ConditionalFormat[];
  dataValidationRules: ValidationRule[];
  tables: { range: string; type: "static"; config: Record<string, unknown> }[];
  areGridLinesVisible: boolean;
  isVisible: boolean;
  panes: { xSplit: number; ySplit: number };
}

export interface ConditionalFormat {
  id: string;
  ranges: string[];
  rule:
    | { type: "CellIsRule"; operator: "isEqual"; values: string[]; style: CellStyle }
    | ReturnType<typeof scaleDefinition>;
}

export interface ValidationRule {
  id: string;
  ranges: string[];
  isBlocking: boolean;
  criterion: { type: "isValueInList"; values: readonly string[]; displayStyle: "arrow" };
}

export interface ChartFigure {
  id: string;
  tag: "chart";
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
  data: Record<string, unknown>;
}
