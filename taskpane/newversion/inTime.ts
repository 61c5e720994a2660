/** A workbook does not answer while a cell is edited, and a browser's store may be silent. */
const PATIENCE_MS = 5_000;

/** Waits for what is to be kept before the page is left, but not for ever. */
export const inTime = (kept: Promise<void> | undefined): Promise<void> =>
  Promise.race([kept, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
