/** The part of o-spreadsheet's saved format (19.3) that the Malmö workbook uses. */
export interface WorkbookData {
  version: string;
  sheets: SheetData[];
  styles: Record<number, CellStyle>;
  formats: Record<number, string>;
  borders: Record<number, CellBorder>;
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
  tables: never[];
  areGridLinesVisible: boolean;
  isVisible: boolean;
  panes: { xSplit: number; ySplit: number };
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  wrapping?: "wrap" | "overflow" | "clip";
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

export interface BorderLine {
  style: "thin" | "medium";
  color: string;
}

export type CellBorder = Partial<Record<"top" | "bottom" | "left" | "right", BorderLine>>;

export interface ConditionalFormat {
  id: string;
  ranges: string[];
  rule: {
    type: "CellIsRule";
    operator: "isEqual";
    values: string[];
    style: CellStyle;
  };
}

export interface ValidationRule {
  id: string;
  ranges: string[];
  isBlocking: boolean;
  criterion:
    | { type: "isValueInList"; values: string[]; displayStyle: "arrow" }
    | { type: "isBetween"; values: [string, string] };
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
