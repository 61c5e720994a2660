import { ModelError } from "../../../src/modelError";
import {
  isWorkbookError,
  type RangeContent,
  type RangeReference,
  type WorkbookPort,
} from "../../workbook/port";

/** The cells that the user has marked, or why they could not be had. */
export type Marked<T> =
  | { readonly kind: "read"; readonly range: RangeReference; readonly read: T }
  | { readonly kind: "refused"; readonly message: string };

const UNREAD = "Cellerna kunde inte läsas. Markera dem och försök igen.";

/** Reads the marked cells as something; what they cannot be used for is a sentence to show. */
export async function readMarked<T>(
  port: WorkbookPort,
  as: (content: RangeContent) => T,
): Promise<Marked<T>> {
  try {
    const range = await port.selection();
    return { kind: "read", range, read: as(await port.read(range)) };
  } catch (error) {
    const known = error instanceof ModelError || isWorkbookError(error);
    return { kind: "refused", message: known ? error.message : UNREAD };
  }
}
