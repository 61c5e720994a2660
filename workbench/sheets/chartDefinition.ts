import type { ChartPlan } from "../../sheets/builder/chartPlan";

/** Fully transparent: drawn as nothing, and told from white in a saved file. */
const INVISIBLE = "#FFFFFF00";

/** A chart as the spreadsheet defines it, in saved data and in its command. */
export function chartDefinition(plan: ChartPlan): Record<string, unknown> {
  const typed = plan.kind === "combo";
  return {
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
          backgroundColor: series.colour === "none" ? INVISIBLE : series.colour,
          ...(typed ? { type: series.type ?? "bar" } : {}),
        },
      ]),
    ),
    axesDesign: {
      ...(plan.axis.x ? { x: { title: { text: plan.axis.x } } } : {}),
      ...(plan.axis.y || plan.axis.min !== undefined
        ? {
            y: {
              ...(plan.axis.y ? { title: { text: plan.axis.y } } : {}),
              ...(plan.axis.min === undefined ? {} : { min: plan.axis.min }),
            },
          }
        : {}),
    },
    legendPosition: plan.legend === false ? "none" : "bottom",
    stacked: plan.stacked ?? false,
    aggregated: false,
    humanize: false,
    ...(plan.kind === "line" ? { labelsAsText: true, cumulative: false } : {}),
  };
}
