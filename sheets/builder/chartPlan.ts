export interface ChartSeries {
  range: string;
  label: string;
  /** `none`: drawn invisible, as what the bars of a waterfall stand on. */
  colour: string;
  /** Only in a combo chart. */
  type?: "bar" | "line";
}

/** A chart over cells of its own sheet, the same for every host. */
export interface ChartPlan {
  id: string;
  kind: "bar" | "line" | "combo";
  title: string;
  labels: string;
  series: readonly ChartSeries[];
  /** Upper left corner: column and row counted from 0, and pixels into the cell. */
  at: { col: number; row: number; x?: number; y?: number };
  /** In pixels. */
  size: { width: number; height: number };
  /** The axes' titles, so that a chart is read without its text beside; `min`: where the values' axis begins. */
  axis: { x: string; y: string; min?: number };
  stacked?: boolean;
  /** Default true; a waterfall's parts are told by its labels and its title. */
  legend?: boolean;
}
