import { asCellText } from "../builder/cellText";
import type { ChartPlan } from "../builder/chartPlan";
import { columnLetters } from "../builder/columnLetters";
import { placeWaterfall } from "../builder/placeWaterfall";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { shownText } from "../builder/shownText";
import type { ReportChart } from "./report";

/**
 * A chart of the report over cells of its own to the right of what is printed, from a column (counted from 0) and a
 * row on. Returns the row after them.
 */
export function placeReportChart(
  sheet: SheetBuilder,
  { column, top }: { readonly column: number; readonly top: number },
  chart: ReportChart,
  where: Pick<ChartPlan, "at" | "size">,
): number {
  const { id, axis } = chart;
  const title = shownText(chart.title);
  if (chart.kind === "waterfall") {
    const bars = chart.bars.map(({ name, value, isTotal }) => ({
      ...{ name: asCellText(name), isTotal },
      // A step is added to a level: a minus stands in parentheses.
      amount: value.isNegative() ? `(${value.toFixed()})` : value.toFixed(),
    }));
    return placeWaterfall(sheet, { column, top }, bars, { id, title, axis, ...where });
  }
  const { kind, labels, series, stacked } = chart;
  const first = top + 1;
  const last = top + labels.length;
  const over = (place: number): string => {
    const own = columnLetters(column + place);
    return `${own}${first}:${own}${last}`;
  };
  sheet.put(`${columnLetters(column)}${top}`, "I diagrammet", "headLeft");
  labels.forEach((label, k) =>
    sheet.put(`${columnLetters(column)}${first + k}`, asCellText(label), "label"),
  );
  series.forEach(({ label, values }, place) => {
    const own = columnLetters(column + 1 + place);
    sheet.put(`${own}${top}`, asCellText(label), "head");
    values.forEach((value, k) =>
      sheet.put(
        `${own}${first + k}`,
        value?.toFixed() ?? null,
        "value",
        value?.decimalPlaces() === 0 ? "whole" : "weekly",
      ),
    );
  });
  sheet.charts.push({
    ...{ id, kind, title, axis, ...where },
    labels: over(0),
    series: series.map(({ label, colour, type }, place) => ({
      ...{ range: over(place + 1), label: shownText(label), colour },
      ...(type === undefined ? {} : { type }),
    })),
    ...(stacked === undefined ? {} : { stacked }),
  });
  return last + 1;
}
