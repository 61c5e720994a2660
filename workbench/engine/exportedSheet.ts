/** How a row is shown; its size in the component's pixels. */
export interface RowLook {
  readonly size?: number;
  readonly isHidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

/** What a saved sheet needs of its cells beside what the model answers. */
export interface ExportedCells {
  readonly rows: Readonly<Record<string, RowLook>>;
  /** The number of the look of each cell in a row, by the row; rows without looks are not there. */
  readonly looks: ReadonlyMap<number, Uint32Array>;
}

type Zones = Readonly<Record<string, number>>;

/** A sheet as the component is about to write it to a file. */
export interface ExportedSheet {
  id: string;
  name: string;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, string | undefined>;
  cellValues: Record<string, unknown>;
  formulaSpillRanges: Record<string, string>;
  styles: Zones;
  formats: Zones;
  borders: Zones;
  rows: Record<string, RowLook>;
  charts: unknown[];
  images: unknown[];
  tables: readonly { readonly range: string }[];
  dataValidationRules?: readonly unknown[];
  conditionalFormats?: readonly unknown[];
  /** Added here: cells with several lines, and those with links. */
  several?: readonly string[];
  links?: Readonly<Record<string, string>>;
}

export interface ExportedData {
  readonly sheets: ExportedSheet[];
  readonly styles: Record<number, { readonly textColor?: string }>;
}
