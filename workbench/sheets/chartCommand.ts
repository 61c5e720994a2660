import type { ChartPlan } from "../../sheets/builder/chartPlan";
import type { Command } from "../engine/spreadsheetTypes";
import { chartDefinition } from "./chartDefinition";

/** What puts a chart on a sheet; `mark` tells it from one of the same plan that was there before. */
export const chartCommand = (sheetId: string, plan: ChartPlan, mark = ""): Command => ({
  type: "CREATE_CHART",
  figureId: `${sheetId}-${plan.id}${mark}`,
  chartId: `${sheetId}-${plan.id}${mark}-chart`,
  sheetId,
  col: plan.at.col,
  row: plan.at.row,
  offset: { x: plan.at.x ?? 0, y: plan.at.y ?? 0 },
  size: plan.size,
  definition: chartDefinition(plan),
});
