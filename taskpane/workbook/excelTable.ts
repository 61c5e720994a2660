import type { TablePlan } from "../../sheets/builder/tablePlan";
import { type Area, formatAddress, parseAddress } from "./address";

/** Lines between the rows and nothing more: the template has looks of its own. */
const STYLE = "TableStyleLight1";

/** The row that Excel itself adds under a table for its totals. */
export function totalsRow({ range, totals }: TablePlan): Area | undefined {
  const area = parseAddress(range);
  return totals === true && area !== undefined ? { ...area, top: area.bottom } : undefined;
}

/**
 * Queues a table of Excel's own kind. The cells are there already, the totals row still empty: with
 * something in it Excel would push it down to make room.
 */
export function placeTable(sheet: Excel.Worksheet, plan: TablePlan, name: string): void {
  const area = parseAddress(plan.range);
  if (area === undefined) throw new Error(`The template has no range ${plan.range}`);
  const rows = plan.totals === true ? { ...area, bottom: area.bottom - 1 } : area;
  const table = sheet.tables.add(formatAddress(rows), true);
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = false;
  table.showFilterButton = false;
  if (plan.totals === true) table.showTotals = true;
}
