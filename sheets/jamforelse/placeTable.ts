import { asCellText } from "../builder/cellText";
import { shownText } from "../builder/shownText";
import { columnLetters } from "../builder/columnLetters";
import { COLOURS } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTable } from "./comparisonContent";
import { CHART, CHART_ROWS, COLUMNS, placeLine } from "./placeLine";

/** More lines are not told apart in a chart: the table has them. */
const MOST_LINES = 5;

/** A measure of other places as values, with its change and a chart; gives the next free row. */
export function placeTable(
  sheet: SheetBuilder,
  top: number,
  { title, source, years, places }: SheetTable,
  id: string,
): number {
  sheet.band(top, asCellText(title), COLUMNS);
  const head = top + 1;
  sheet.put(`A${head}`, "Kommun", "headLeft");
  years.forEach((year, k) => sheet.put(`${columnLetters(k + 1)}${head}`, year, "head", "year"));
  const change = columnLetters(years.length + 1);
  sheet.put(`${change}${head}`, "Förändring, %", "head");
  const [from, to] = [columnLetters(1), columnLetters(years.length)];
  places.forEach(({ name, values }, k) => {
    const row = head + 1 + k;
    sheet.put(`A${row}`, asCellText(name), "label");
    const whole = values.every((value) => value === undefined || Number.isInteger(value));
    values.forEach((value, column) => {
      const at = `${columnLetters(column + 1)}${row}`;
      sheet.put(at, value ?? null, "input", whole ? "whole" : "kronor");
    });
    sheet.put(
      `${change}${row}`,
      `=IF(OR(${from}${row}="",${to}${row}="",N(${from}${row})=0),"",${to}${row}/${from}${row}-1)`,
      "value",
      "percent",
    );
  });
  const last = head + places.length;
  const next = placeLine(
    sheet,
    last + 1,
    `${source}. En tom cell saknas hos källan, den är inte noll.`,
  );
  sheet.charts.push({
    ...{ id, kind: "line", title: shownText(title) },
    labels: `${from}${head}:${to}${head}`,
    series: places.slice(0, MOST_LINES).map(({ name }, k) => ({
      range: `${from}${head + 1 + k}:${to}${head + 1 + k}`,
      label: shownText(name),
      colour: COLOURS.series[k] ?? COLOURS.ink,
    })),
    at: { col: 0, row: next - 1, x: 4, y: 8 },
    size: CHART,
    axis: { x: "År", y: "Som källan", min: 0 },
  });
  return next + CHART_ROWS;
}
