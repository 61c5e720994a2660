import { spreadsheet } from "../../../workbench/engine/spreadsheet";
import type { Command, Model } from "../../../workbench/engine/spreadsheetTypes";
import { first } from "../workbench";
import { workbook } from "./workbookWith";

/** Part of the component's registries and getters that only these tests look into. */
interface Offered {
  readonly registries: {
    readonly chartSubtypeRegistry: {
      getAll(): readonly {
        readonly chartType: string;
        readonly chartSubtype: string;
        readonly subtypeDefinition?: Readonly<Record<string, unknown>>;
      }[];
    };
  };
}

/** Every kind of chart, plain and with everything that the chart's panel can add. */
export const charts = (): Model =>
  workbook((model) => {
    const offered = (spreadsheet as unknown as Offered).registries.chartSubtypeRegistry.getAll();
    const figures: Command[] = [];
    for (const { chartType, subtypeDefinition } of offered) {
      for (const variant of ["plain", "rich"] as const) {
        const row: number = figures.length;
        const base = {
          type: chartType,
          title:
            variant === "rich"
              ? { text: "Kostnad & <år>", bold: true, color: "#FF000080" }
              : { text: "" },
          ...(variant === "rich" ? { background: "#EEEEEE80" } : {}),
        };
        const special = {
          gauge: {
            dataRange: "B2",
            sectionRule: {
              colors: { lowerColor: "#cc0000", middleColor: "#f1c232", upperColor: "#6aa84f" },
              rangeMin: "0",
              rangeMax: "100",
              lowerInflectionPoint: { type: "percentage", value: "15", operator: "<=" },
              upperInflectionPoint: { type: "percentage", value: "40", operator: "<=" },
            },
          },
          scorecard: { keyValue: "B2", baseline: "B3", baselineMode: "difference" },
        }[chartType];
        const series = ["B1:B4", "C1:C4", "D1:D4"].slice(0, chartType === "pyramid" ? 2 : 3);
        const definition = special
          ? {
              ...base,
              ...special,
              baselineColorUp: "#00A04A",
              baselineColorDown: "#DC6965",
              humanize: false,
            }
          : {
              ...base,
              dataSource: {
                type: "range",
                dataSets: series.map((dataRange, index) => ({
                  dataSetId: String(index),
                  dataRange,
                })),
                dataSetsHaveTitle: true,
                labelRange: "A1:A4",
              },
              dataSetStyles:
                variant === "plain"
                  ? {}
                  : Object.fromEntries(
                      series.map((_, index) => [
                        String(index),
                        {
                          label: index === 1 ? "Egen & <etikett>" : undefined,
                          backgroundColor: index === 0 ? "#33669980" : undefined,
                          yAxisId: index === 1 ? "y1" : "y",
                          trend: {
                            display: true,
                            type: [
                              "polynomial",
                              "exponential",
                              "logarithmic",
                              "trailingMovingAverage",
                            ][(row + index) % 4],
                            order: 2,
                            window: 3,
                          },
                        },
                      ]),
                    ),
              legendPosition: ["none", "top", "bottom", "left", "right"][row % 5],
              stacked: false,
              aggregated: variant === "rich",
              ...(chartType === "calendar"
                ? { horizontalGroupBy: "month_number", verticalGroupBy: "year" }
                : {}),
              cumulative: false,
              showValues: variant === "rich",
              axesDesign:
                variant === "rich"
                  ? {
                      x: { title: { text: "År", italic: true, fontSize: 9, color: "#FF0000" } },
                      y: { title: { text: "Kronor" } },
                      y1: { title: { text: "Andel" } },
                    }
                  : {},
              ...subtypeDefinition,
            };
        figures.push({
          type: "CREATE_CHART",
          figureId: `figur${row}`,
          chartId: `diagram${row}`,
          sheetId: first(model),
          col: 5 + (row % 6) * 3,
          row: Math.floor(row / 6) * 12,
          offset: { x: 3, y: 4 },
          size: { width: 320, height: 220 },
          definition,
        });
      }
    }
    return figures;
  });
