import type { Cell } from "../../labelled/cell";
import { historyFields } from "../backtest/historyFields";
import { type GivenYear, resolveHistory } from "../backtest/resolveHistory";
import type { HistoryYear } from "../base/historyYear";
import { readYearTable } from "./readYearTable";

/**
 * The years of a table of history, see {@link readYearTable}.
 *
 * @throws ModelError `invalid` naming the row, the year and the column.
 */
export function readHistoryTable(rows: readonly (readonly Cell[])[]): readonly GivenYear[] {
  return readYearTable(rows, historyFields);
}

/**
 * The years of a table as readHistoryTable reads it, each with every figure that a history must have.
 *
 * @throws ModelError `invalid` naming the row or the year, and the column.
 */
export function readHistory(rows: readonly (readonly Cell[])[]): readonly HistoryYear[] {
  const history = readHistoryTable(rows);
  resolveHistory(history);
  // Checked above: none of them is missing.
  return history as readonly HistoryYear[];
}
