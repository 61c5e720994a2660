import { type Attempt, excelError, isDenied, mayGoOtherwise } from "./excelErrors";
import type { WorkbookError } from "./port";
import { readonlyWorkbook } from "./workbookErrors";

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

/** Asked only where a change has been refused: Excel lets a workbook opened for reading be changed in some places. */
async function isOnlyToBeRead(): Promise<boolean> {
  try {
    return await Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
  } catch {
    return false;
  }
}

async function told(error: unknown, attempt: Attempt): Promise<WorkbookError> {
  return isDenied(error) && (await isOnlyToBeRead())
    ? readonlyWorkbook()
    : excelError(error, attempt);
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
    throw await told(error, attempt);
  }
}

/**
 * The same as one undo step where Excel can, else in the steps that Excel counts. That the group cannot be
 * made may turn out within the batch, and under more names than one: then it is done once more without. The
 * batch must leave nothing behind when it fails.
 */
export async function runAsOneStep<T>(
  attempt: Attempt,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (groupsUndo()) {
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!mayGoOtherwise(error)) throw await told(error, attempt);
    }
  }
  return runExcel(attempt, {}, batch);
}
