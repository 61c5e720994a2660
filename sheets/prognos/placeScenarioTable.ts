import {
  type ForecastColumnId,
  type ForecastFigure,
  shownColumns,
} from "../../src/forecast/results/forecastTable";
import { cellOf } from "../builder/cellOf";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName, LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { forecastColumn } from "./forecastColumn";

interface ColumnLook {
  readonly width: number;
  readonly format?: FormatName;
  readonly look?: LookName;
}

const LOOKS: Readonly<Record<ForecastFigure, ColumnLook>> = {
  year: { width: 76, format: "year", look: "valueLeft" },
  part: { width: 126, format: "whole" },
  total: { width: 126, format: "whole", look: "strong" },
  compared: { width: 126, format: "whole" },
  perInhabitant: { width: 92, format: "whole" },
  persons: { width: 114, format: "weekly" },
  hours: { width: 96, format: "whole" },
  rate: { width: 132, format: "kronor" },
  status: { width: 112, look: "textRight" },
  basis: { width: 84, look: "textRight" },
};

const place = (id: ForecastColumnId): number => shownColumns.findIndex((each) => each.id === id);

/** The column of the sheet in which a figure of every scenario's table stands. */
export const tableColumn = (id: ForecastColumnId): string => columnLetters(place(id));

const CHECK_WIDTH = 96;

/** The first columns are also those of the comparisons, with a scenario's name over each. */
export const TABLE_WIDTHS: readonly number[] = [
  ...shownColumns.map(({ figure }) => LOOKS[figure].width),
  CHECK_WIDTH,
];

export const TABLE_COLUMNS = TABLE_WIDTHS.length;
const CHECK = columnLetters(shownColumns.length);
const PARTS = shownColumns.filter(({ figure }) => figure === "part").map(({ id }) => id);
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
  shownColumns.forEach(({ label }, place) => {
    sheet.put(`${columnLetters(place)}${head}`, label, place === 0 ? "headLeft" : "head");
  });
  sheet.put(`${CHECK}${head}`, "Delarna blir totalt", "head");
  sheet.height(head, HEADING_HEIGHT);
  const [first, last] = [head + 1, head + years];
  for (let row = first; row <= last; row += 1) {
    shownColumns.forEach(({ id: column, figure }, place) => {
      const { format, look = "value" } = LOOKS[figure];
      const shown = cellOf(call, row - head + 1, forecastColumn(column)).slice(1);
      const hidden = place === 0 ? hides(row - first) : `$A${row}=""`;
      sheet.put(`${columnLetters(place)}${row}`, `=IF(${hidden},"",${shown})`, look, format);
    });
    const at = (column: ForecastColumnId): string => `${tableColumn(column)}${row}`;
    const [from = "sfb", to = from] = [PARTS[0], PARTS.at(-1)];
    const parts = `ABS(SUM(${at(from)}:${at(to)})-${at("total")})<0.005`;
    const deviation = `IF(${at("budget")}="",TRUE,ABS(${at("budget")}-${at("total")}-${at("deviation")})<0.005)`;
    const check = `=IF(${at("total")}="","",IF(AND(${parts},${deviation}),"Ja","Nej"))`;
    sheet.put(`${CHECK}${row}`, check, "check");
  }
  sheet.tables.push({ id, range: `A${head}:${CHECK}${last}` });
  return { first, last, checks: `${CHECK}${first}:${CHECK}${last}` };
}
