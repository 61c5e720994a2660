import { ModelError } from "../../src/modelError";
import { isWorkbookError, type RangeContent, type WorkbookPort } from "../workbook/port";

/** What was read from the workbook, or why it could not be had. */
export type Found<T> =
  | { readonly kind: "read"; readonly read: T }
  | { readonly kind: "refused"; readonly message: string };

const UNREAD = "Cellerna kunde inte läsas. Markera dem och försök igen.";

/** Reads something from the workbook; what it cannot be used for is a sentence to show. */
export async function readCells<T>(
  port: WorkbookPort,
  read: (port: WorkbookPort) => Promise<T>,
): Promise<Found<T>> {
  try {
    return { kind: "read", read: await read(port) };
  } catch (error) {
    const known = error instanceof ModelError || isWorkbookError(error);
    return { kind: "refused", message: known ? error.message : UNREAD };
  }
}

/** The cells that the user has marked. */
export const markedCells = async (port: WorkbookPort): Promise<RangeContent> =>
  port.read(await port.selection());
