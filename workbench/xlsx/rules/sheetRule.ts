/** Where a colour scale or an icon changes. */
export interface Threshold {
  readonly type: string;
  readonly value?: string;
  readonly color?: number;
  readonly operator?: string;
}

/** Compares the value of each cell. */
export interface CellIsRule {
  readonly type: "CellIsRule";
  readonly operator: string;
  readonly values: readonly string[];
  readonly dateValue?: string;
  readonly isPercent?: boolean;
  readonly isBottom?: boolean;
  readonly style: Readonly<Record<string, unknown>>;
}

export interface ColorScaleRule {
  readonly type: "ColorScaleRule";
  readonly minimum: Threshold;
  readonly midpoint?: Threshold;
  readonly maximum: Threshold;
}

export interface IconSetRule {
  readonly type: "IconSetRule";
  readonly icons: Readonly<Record<"upper" | "middle" | "lower", string>>;
  readonly upperInflectionPoint: Threshold;
  readonly lowerInflectionPoint: Threshold;
}

export interface DataBarRule {
  readonly type: "DataBarRule";
  readonly color: number;
  /** The cells that give the bars their length, where they are others. */
  readonly rangeValues?: string;
}

/** What a conditional format of the component says. */
export type SheetRule = CellIsRule | ColorScaleRule | IconSetRule | DataBarRule;
