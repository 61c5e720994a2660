import { type Attempt, excelError } from "./excelErrors";

/**
 * Reading waits while the user types in a cell. Writing does not: a formula that turned up long
 * after the click would surprise, so it is refused with a message instead.
 */
export const WAIT_FOR_CELL_EDIT = { delayForCellEdit: true };

/** Where Excel knows it (ExcelApi 1.20); others undo the same work in the steps they count. */
export function oneUndoStep(): Excel.RunOptions {
  const knows =
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", "1.20") === true;
  return knows ? { mergeUndoGroup: true } : {};
}

/** Excel.run with what goes wrong told in Swedish. */
export async function runExcel<T>(
  attempt: Attempt,
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw excelError(error, attempt);
  }
}
