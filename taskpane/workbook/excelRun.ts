import { type Attempt, excelError } from "./excelErrors";

/**
 * Reading waits while the user types in a cell. Writing does not: a formula that turned up long
 * after the click would surprise, so it is refused with a message instead.
 */
export const WAIT_FOR_CELL_EDIT = { delayForCellEdit: true };

/** Whether Excel can make one undo step of all that a batch does (ExcelApi 1.20). */
function groupsUndo(): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", "1.20") === true
  );
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

/**
 * The same as one undo step where Excel can, else in the steps that Excel counts. It may turn out
 * within the batch, which must leave nothing behind when it fails: then it is done once more.
 */
export async function runAsOneStep<T>(
  attempt: Attempt,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (groupsUndo()) {
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      if ((error as { code?: unknown }).code !== "UndoNotSupported")
        throw excelError(error, attempt);
    }
  }
  return runExcel(attempt, {}, batch);
}
