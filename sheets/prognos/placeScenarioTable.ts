import { type ForecastColumnId, forecastColumns } from "../../src/forecast/results/forecastTable";
import { cellOf } from "../builder/cellOf";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName, LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { forecastColumn } from "./forecastColumn";

interface Column {
  readonly id: ForecastColumnId;
  readonly format?: FormatName;
  readonly look?: LookName;
}

/** The columns as the sheet shows them: the parts side by side before their total. */
const COLUMNS: readonly Column[] = [
  { id: "year", format: "year", look: "valueLeft" },
  { id: "sfb", format: "whole" },
  { id: "lss", format: "whole" },
  { id: "provider", format: "whole" },
  { id: "sickPay", format: "whole" },
  { id: "oneOffs", format: "whole" },
  { id: "total", format: "whole", look: "strong" },
  { id: "budget", format: "whole" },
  { id: "deviation", format: "whole" },
  { id: "perInhabitant", format: "whole" },
  { id: "sfbPersons", format: "weekly" },
  { id: "lssPersons", format: "weekly" },
  { id: "lssHours", format: "whole" },
  { id: "schablon", format: "kronor" },
  { id: "schablonStatus", look: "textRight" },
  { id: "kind", look: "textRight" },
];

const place = (id: ForecastColumnId): number => COLUMNS.findIndex((each) => each.id === id);

/** The column of the sheet in which a figure of every scenario's table stands. */
export const tableColumn = (id: ForecastColumnId): string => columnLetters(place(id));

/** The first columns are also those of the comparisons, with a scenario's name over each. */
export const TABLE_WIDTHS = [
  ...[76, 126, 126, 126, 126, 126, 126, 126, 126, 92, 114, 114, 96, 132, 112, 84, 96],
] as const;

export const TABLE_COLUMNS = TABLE_WIDTHS.length;
const CHECK = columnLetters(COLUMNS.length);
const HEADING_HEIGHT = 42;

export interface ScenarioTable {
  /** The base year's row and the last year's. */
  readonly first: number;
  readonly last: number;
  /** The cells that say whether the parts make the total. */
  readonly checks: string;
}

interface Plan {
  readonly id: string;
  readonly head: number;
  readonly call: string;
  readonly years: number;
  readonly hides: (place: number) => string;
}

/**
 * A scenario's forecast by year: each cell of PA.PROGNOS's table on its own, so that programs without the
 * PA functions keep the values. A table of the program's own kind; `years` counts the base year. Rows
 * that are not asked for are empty, a condition on each (`hides`, without =).
 */
export function placeScenarioTable(
  sheet: SheetBuilder,
  { id, head, call, years, hides }: Plan,
): ScenarioTable {
  const labels = new Map(forecastColumns.map(({ id, label }) => [id, label]));
  COLUMNS.forEach(({ id: column }, place) => {
    const text = labels.get(column) ?? "";
    sheet.put(`${columnLetters(place)}${head}`, text, place === 0 ? "headLeft" : "head");
  });
  sheet.put(`${CHECK}${head}`, "Delarna blir totalt", "head");
  sheet.height(head, HEADING_HEIGHT);
  const [first, last] = [head + 1, head + years];
  for (let row = first; row <= last; row += 1) {
    COLUMNS.forEach(({ id: column, format, look = "value" }, place) => {
      const shown = cellOf(call, row - head + 1, forecastColumn(column)).slice(1);
      const hidden = place === 0 ? hides(row - first) : `$A${row}=""`;
      sheet.put(`${columnLetters(place)}${row}`, `=IF(${hidden},"",${shown})`, look, format);
    });
    const at = (column: ForecastColumnId): string => `${tableColumn(column)}${row}`;
    const parts = `ABS(SUM(${at("sfb")}:${at("oneOffs")})-${at("total")})<0.005`;
    const deviation = `IF(${at("budget")}="",TRUE,ABS(${at("budget")}-${at("total")}-${at("deviation")})<0.005)`;
    const check = `=IF(${at("total")}="","",IF(AND(${parts},${deviation}),"Ja","Nej"))`;
    sheet.put(`${CHECK}${row}`, check, "check");
  }
  sheet.tables.push({ id, range: `A${head}:${CHECK}${last}` });
  return { first, last, checks: `${CHECK}${first}:${CHECK}${last}` };
}
