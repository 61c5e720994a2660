import type { ChartPlan } from "../build/chartPlan";
import { COLOURS } from "../build/looks";
import type { SheetBuilder } from "../build/SheetBuilder";
import { COLUMN } from "./sheetParts";

/** A bar of the waterfall: its name, and the formula (without =) of its amount in kronor. */
export interface SheetBar {
  readonly name: string;
  readonly amount: string;
  readonly isTotal: boolean;
}

const HEADINGS = ["I diagrammet", "Under stapeln", "Summa", "Ökar", "Minskar", "Nivå efter"];

/**
 * The waterfall in millions of kronor: stacked columns on an invisible base, which Excel, LibreOffice
 * and the workbench all draw. Its cells stand in the helpers from a row on; returns the row after.
 */
export function placeChart(
  sheet: SheetBuilder,
  top: number,
  bars: readonly SheetBar[],
  chart: Pick<ChartPlan, "id" | "at" | "size" | "title">,
): number {
  const { label, base, sum, up, down, level } = COLUMN;
  [label, base, sum, up, down, level].forEach((column, i) => {
    sheet.put(`${column}${top}`, HEADINGS[i] ?? "", i === 0 ? "headLeft" : "head");
  });
  const first = top + 1;
  const last = top + bars.length;
  bars.forEach(({ name, amount, isTotal }, i) => {
    const row = first + i;
    const value = `(${amount})/1000000`;
    const before = `${level}${row - 1}`;
    const after = `${level}${row}`;
    sheet.put(`${label}${row}`, `=${name}`, "label");
    sheet.put(after, isTotal ? `=${value}` : `=${before}+${value}`, "value", "kronor");
    sheet.put(
      `${base}${row}`,
      isTotal ? "=0" : `=MAX(0,MIN(${before},${after}))`,
      "value",
      "kronor",
    );
    sheet.put(`${sum}${row}`, isTotal ? `=${value}` : "=0", "value", "kronor");
    sheet.put(`${up}${row}`, isTotal ? "=0" : `=MAX(0,${after}-${before})`, "value", "kronor");
    sheet.put(`${down}${row}`, isTotal ? "=0" : `=MAX(0,${before}-${after})`, "value", "kronor");
  });
  const over = (column: string): string => `${column}${first}:${column}${last}`;
  sheet.charts.push({
    ...chart,
    kind: "bar",
    labels: over(label),
    series: [
      { range: over(base), label: "Under stapeln", colour: "none" },
      { range: over(sum), label: "Summa", colour: COLOURS.booked },
      { range: over(up), label: "Ökar", colour: COLOURS.model },
      { range: over(down), label: "Minskar", colour: COLOURS.decrease },
    ],
    axis: { min: 0 },
    stacked: true,
    legend: false,
  });
  return last + 1;
}
