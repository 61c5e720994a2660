import type { SavedValues } from "../../xlsx/read/cellsTold";
import { fetchComposed, fetchFirst } from "../keep/ahead";

/** A workbook about to be shown. Without data it is empty. */
export interface WorkbookSource {
  readonly name: string;
  readonly data?: unknown;
  /** True when there is nothing in it that would be lost without the browser's copy. */
  readonly inFile: boolean;
  /** What its file holds that is not shown here, for the user to read. */
  readonly notes?: readonly string[];
  /** What its file says that its formulas give. */
  readonly saved?: SavedValues;
}

export const EMPTY_WORKBOOK: WorkbookSource = { name: "Ny arbetsbok", inFile: true };

/** The example with Malmö's figures, as the build composed it; fetched only when it is wanted. */
export async function malmoSource(): Promise<WorkbookSource> {
  return { name: "Malmö-exemplet", data: await fetchFirst(), inFile: true };
}

/** The made-up small municipality's workbook; fetched only when it is wanted. */
export async function exampleSource(): Promise<WorkbookSource> {
  return { name: "Exempelkommun", data: await fetchComposed("exempelkommun.json"), inFile: true };
}
