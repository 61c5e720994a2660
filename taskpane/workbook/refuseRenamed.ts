import { sheetsRenamed } from "./workbookErrors";

/**
 * A sheet that the user has given another name may be theirs by now, and hold what they have put there.
 *
 * @throws WorkbookError `renamed` where any has another name than it was added under.
 */
export function refuseRenamed(
  sheets: readonly { readonly name: string; readonly now: string }[],
): void {
  const renamed = sheets.filter(({ name, now }) => name !== now);
  if (renamed.length > 0) throw sheetsRenamed(renamed);
}
