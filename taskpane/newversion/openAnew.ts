import type { WorkbookPort } from "../workbook/port";
import { newerBuild } from "./newVersion";
import { inTime } from "./inTime";
import { buildAt } from "./paneBuild";
import { unseen } from "./pageAddress";
import { rememberTab } from "./tabToOpen";

/**
 * Loads the pane's page anew, and in the workbench the page around it, which is of the same build. A cache on the
 * way that still has the old page is gone round.
 */
export async function openAnew(port: WorkbookPort | undefined): Promise<void> {
  rememberTab();
  await inTime(port?.keepForNextPage?.());
  const inWorkbench = port?.host === "workbench";
  const page = inWorkbench ? window.parent : window;
  const address = new URL(page.location.href);
  address.hash = "";
  // Puts what the server has now in the browser's own cache.
  const reached = await buildAt(address, "reload");
  const newer = newerBuild();
  const isOld = newer !== undefined && reached !== undefined && reached.files !== newer.files;
  if (isOld) page.location.replace(unseen(address));
  else page.location.reload();
}
