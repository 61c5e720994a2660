import { asCellText } from "../builder/cellText";
import type { ChartPlan } from "../builder/chartPlan";
import type { Decimal } from "../../src/exact/decimal";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import { placeWaterfall } from "../builder/placeWaterfall";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { shownText } from "../builder/shownText";
import type { ReportChart } from "./report";

/** Amounts are rounded as they are shown, in all of a chart alike. */
const formatOf = (values: readonly Decimal[]): FormatName =>
  values.every((value) => value.isInteger()) ? "whole" : "weekly";

/** Headings of three lines: the columns are those of the report. */
const HEADS = 58;

/** A chart of the report over cells of its own, from column A and the row `top` on. Returns the row after them. */
export function placeReportChart(
  sheet: SheetBuilder,
  top: number,
  chart: ReportChart,
  where: Pick<ChartPlan, "at" | "size">,
): number {
  const { id, axis } = chart;
  sheet.height(top, HEADS);
  const title = shownText(chart.title);
  if (chart.kind === "waterfall") {
    const bars = chart.bars.map(({ name, value, isTotal }) => ({
      ...{ name: asCellText(name), isTotal },
      // A step is added to a level: a minus stands in parentheses.
      amount: value.isNegative() ? `(${value.toFixed()})` : value.toFixed(),
    }));
    const format = formatOf(chart.bars.map(({ value }) => value));
    return placeWaterfall(sheet, { column: 0, top, format }, bars, { id, title, axis, ...where });
  }
  const { kind, labels, series, stacked } = chart;
  const first = top + 1;
  const last = top + labels.length;
  const over = (place: number): string => {
    const own = columnLetters(place);
    return `${own}${first}:${own}${last}`;
  };
  sheet.put(`A${top}`, "I diagrammet", "headLeft");
  labels.forEach((label, k) => sheet.put(`A${first + k}`, asCellText(label), "label"));
  const format = formatOf(series.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  series.forEach(({ label, values }, place) => {
    const own = columnLetters(1 + place);
    sheet.put(`${own}${top}`, asCellText(label), "head");
    values.forEach((value, k) =>
      sheet.put(`${own}${first + k}`, value?.toFixed() ?? null, "value", format),
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
