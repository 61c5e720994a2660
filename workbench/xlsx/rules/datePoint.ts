import { excelOperand } from "./excelOperand";

const POINTS: Readonly<Record<string, string>> = {
  today: "TODAY()",
  yesterday: "TODAY()-1",
  tomorrow: "TODAY()+1",
  // The seven days that end today, and so on: where the period begins.
  lastWeek: "TODAY()-6",
  lastMonth: "EDATE(TODAY(),-1)+1",
  lastYear: "EDATE(TODAY(),-12)+1",
};

/** The day that a rule compares with, as Excel's formula. */
export const datePoint = (
  dateValue: string | undefined,
  values: readonly string[],
): string | undefined => POINTS[dateValue ?? ""] ?? excelOperand(values[0] ?? "");

/** Whether `cell` is on the day, or in the period that ends today. */
export const isOnDay = (cell: string, dateValue: string | undefined, point: string): string =>
  dateValue?.startsWith("last")
    ? `AND(${cell}>=${point},${cell}<TODAY()+1)`
    : `INT(${cell})=INT(${point})`;
