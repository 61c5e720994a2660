import type { ChartPlan } from "../builder/chartPlan";
import { placeWaterfall } from "../builder/placeWaterfall";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { SHORT_NAMES } from "./bridgePlan";
import type { BridgeRows } from "./placeBridge";

/** The bridge as a waterfall; the cells it is drawn from stand from `column` on, beside the bridge. */
export function placeBridgeChart(
  sheet: SheetBuilder,
  bridge: BridgeRows,
  column: number,
  chart: Pick<ChartPlan, "id" | "at" | "size">,
): void {
  const bars = SHORT_NAMES.map((name, index) => {
    const row = bridge.revenue + index;
    return { name, amount: `$C${row}`, isTotal: row === bridge.revenue || row === bridge.cost };
  });
  const title = "Kr per timme. Blått: summa, orange: ökar, grönt: minskar";
  placeWaterfall(sheet, { column, top: bridge.revenue - 1 }, bars, {
    ...chart,
    title,
    axis: { x: "Post", y: "Kr per timme" },
  });
}
