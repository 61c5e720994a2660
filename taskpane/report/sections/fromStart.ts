import type { ReportChart } from "../../../sheets/rapport/report";

/** A chart's title and axis, said where the axis does not begin at 0: there a bar's height is not its amount. */
export const fromStart = (
  title: string,
  unit: string,
  start: number,
): Pick<ReportChart, "title" | "axis"> =>
  start === 0
    ? { title, axis: { x: "", y: unit } }
    : { title: `${title} (axeln börjar inte vid 0)`, axis: { x: "", y: unit, min: start } };
