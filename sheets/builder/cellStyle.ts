/** How a cell looks, in words that every host of the sheets can follow. */
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
