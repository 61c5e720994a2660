import type { ChartPlan } from "./chartPlan";
import { columnLetters } from "./columnLetters";
import { COLOURS, type FormatName } from "./looks";
import type { SheetBuilder } from "./SheetBuilder";

/** A bar: the content of its name's cell, the formula (without =) of its amount, and if it is a total. */
export interface WaterfallBar {
  readonly name: string;
  readonly amount: string;
  readonly isTotal: boolean;
}

const HEADINGS = [
  ...["I diagrammet", "Under stapeln", "Summa", "Ökar", "Ökar under noll"],
  ...["Minskar", "Minskar under noll", "Nivå efter"],
];

/** The columns that it takes. */
export const WATERFALL_COLUMNS = HEADINGS.length;

/**
 * The waterfall: columns stacked on an invisible base, which Excel, LibreOffice and the workbench all
 * draw. They stack what is above zero upwards and what is below downwards, so a bar that crosses zero
 * has a piece on each side. The base is 0 under the totals, so the axis has zero in it without being
 * told to. The cells stand from a column (counted from 0) on, headings in the row `top`; returns the
 * row after.
 */
export function placeWaterfall(
  sheet: SheetBuilder,
  {
    column,
    top,
    format = "kronor",
  }: { readonly column: number; readonly top: number; readonly format?: FormatName },
  bars: readonly WaterfallBar[],
  chart: Pick<ChartPlan, "id" | "at" | "size" | "title" | "axis">,
): number {
  const letters = HEADINGS.map((text, index) => {
    const own = columnLetters(column + index);
    sheet.put(`${own}${top}`, text, index === 0 ? "headLeft" : "head");
    return own;
  });
  const [name = "", base = "", total = "", more = "", moreBelow = ""] = letters;
  const [less = "", lessBelow = "", level = ""] = letters.slice(5);
  const first = top + 1;
  const last = top + bars.length;
  bars.forEach((bar, index) => {
    const row = first + index;
    const before = `${level}${row - 1}`;
    const after = `${level}${row}`;
    const put = (letter: string, formula: string): void =>
      sheet.put(`${letter}${row}`, `=${formula}`, "value", format);
    const step = (formula: string): string => (bar.isTotal ? "0" : formula);
    const above = (from: string, to: string): string => `MAX(0,MAX(0,${to})-MAX(0,${from}))`;
    const below = (from: string, to: string): string => `MIN(0,MIN(0,${from})-MIN(0,${to}))`;
    sheet.put(`${name}${row}`, bar.name, "label");
    put(level, bar.isTotal ? bar.amount : `${before}+${bar.amount}`);
    put(base, step(`MAX(0,MIN(${before},${after}))+MIN(0,MAX(${before},${after}))`));
    put(total, bar.isTotal ? bar.amount : "0");
    put(more, step(above(before, after)));
    put(moreBelow, step(below(before, after)));
    put(less, step(above(after, before)));
    put(lessBelow, step(below(after, before)));
  });
  const over = (letter: string): string => `${letter}${first}:${letter}${last}`;
  sheet.charts.push({
    ...chart,
    kind: "bar",
    labels: over(name),
    series: [
      { range: over(base), label: "Under stapeln", colour: "none" },
      { range: over(total), label: "Summa", colour: COLOURS.booked },
      { range: over(more), label: "Ökar", colour: COLOURS.model },
      { range: over(moreBelow), label: "Ökar under noll", colour: COLOURS.model },
      { range: over(less), label: "Minskar", colour: COLOURS.decrease },
      { range: over(lessBelow), label: "Minskar under noll", colour: COLOURS.decrease },
    ],
    stacked: true,
    legend: false,
  });
  return last + 1;
}
