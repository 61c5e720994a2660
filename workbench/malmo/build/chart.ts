import type { ChartFigure } from "./workbookData";

export interface ChartSeries {
  range: string;
  label: string;
  colour: string;
  /** Only in a combo chart. */
  type?: "bar" | "line";
}

export interface ChartPlan {
  id: string;
  kind: "bar" | "line" | "combo";
  title: string;
  labels: string;
  series: readonly ChartSeries[];
  at: { col: number; row: number; x?: number; y?: number };
  size: { width: number; height: number };
  axis?: { x?: string; y?: string; min?: number };
  stacked?: boolean;
}

/** A chart as the spreadsheet saves it. */
export function chart(plan: ChartPlan): ChartFigure {
  const typed = plan.kind === "combo";
  return {
    id: plan.id,
    tag: "chart",
    col: plan.at.col,
    row: plan.at.row,
    offset: { x: plan.at.x ?? 0, y: plan.at.y ?? 0 },
    width: plan.size.width,
    height: plan.size.height,
    data: {
      chartId: plan.id,
      type: plan.kind,
      title: { text: plan.title, fontSize: 14, bold: true, color: "#1B2A41" },
      dataSource: {
        type: "range",
        labelRange: plan.labels,
        dataSets: plan.series.map((series, index) => ({
          dataSetId: String(index),
          dataRange: series.range,
        })),
        dataSetsHaveTitle: false,
      },
      dataSetStyles: Object.fromEntries(
        plan.series.map((series, index) => [
          String(index),
          {
            label: series.label,
            backgroundColor: series.colour,
            ...(typed ? { type: series.type ?? "bar" } : {}),
          },
        ]),
      ),
      axesDesign: {
        ...(plan.axis?.x ? { x: { title: { text: plan.axis.x } } } : {}),
        ...(plan.axis?.y || plan.axis?.min !== undefined
          ? {
              y: {
                ...(plan.axis.y ? { title: { text: plan.axis.y } } : {}),
                ...(plan.axis.min === undefined ? {} : { min: plan.axis.min }),
              },
            }
          : {}),
      },
      legendPosition: "bottom",
      stacked: plan.stacked ?? false,
      aggregated: false,
      humanize: false,
      ...(plan.kind === "line" ? { labelsAsText: true, cumulative: false } : {}),
    },
  };
}
