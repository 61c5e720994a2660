import type { ChartPlan } from "../build/chartPlan";
import { columnLetters } from "../build/columnLetters";
import { COLOURS } from "../build/looks";
import type { SheetBuilder } from "../build/SheetBuilder";
import { SHORT_NAMES } from "./bridgePlan";
import type { BridgeRows } from "./placeBridge";

const HEADINGS = [
  "I diagrammet",
  "Under stapeln",
  "Summa",
  "Ökar",
  "Minskar",
  "Nivå efter",
] as const;

/**
 * The waterfall: stacked columns on an invisible base, which Excel, LibreOffice and the workbench all
 * draw. The cells it is drawn from stand from `column` on, beside the bridge.
 */
export function placeWaterfall(
  sheet: SheetBuilder,
  bridge: BridgeRows,
  column: number,
  chart: Pick<ChartPlan, "id" | "at" | "size">,
): void {
  const [name = "", base = "", total = "", more = "", less = "", level = ""] = HEADINGS.map(
    (text, index) => {
      const letters = columnLetters(column + index);
      sheet.put(`${letters}${bridge.revenue - 1}`, text, index === 0 ? "headLeft" : "head");
      return letters;
    },
  );
  SHORT_NAMES.forEach((text, index) => {
    const row = bridge.revenue + index;
    const isTotal = row === bridge.revenue || row === bridge.cost;
    const value = `$C${row}`;
    const before = `${level}${row - 1}`;
    const after = `${level}${row}`;
    sheet.put(`${name}${row}`, text, "label");
    sheet.put(
      `${base}${row}`,
      isTotal ? "=0" : `=MAX(0,MIN(${before},${after}))`,
      "value",
      "kronor",
    );
    sheet.put(`${total}${row}`, isTotal ? `=${value}` : "=0", "value", "kronor");
    sheet.put(`${more}${row}`, isTotal ? "=0" : `=MAX(0,${value})`, "value", "kronor");
    sheet.put(`${less}${row}`, isTotal ? "=0" : `=MAX(0,-${value})`, "value", "kronor");
    sheet.put(after, isTotal ? `=${value}` : `=${before}+${value}`, "value", "kronor");
  });
  const over = (letters: string): string => `${letters}${bridge.revenue}:${letters}${bridge.cost}`;
  sheet.charts.push({
    ...chart,
    kind: "bar",
    title: "Kr per timme. Blått: summa, orange: ökar, grönt: minskar",
    labels: over(name),
    series: [
      { range: over(base), label: "Under stapeln", colour: "none" },
      { range: over(total), label: "Summa", colour: COLOURS.booked },
      { range: over(more), label: "Ökar", colour: COLOURS.model },
      { range: over(less), label: "Minskar", colour: COLOURS.decrease },
    ],
    axis: { min: 0 },
    stacked: true,
    legend: false,
  });
}
