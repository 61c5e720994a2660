import type { BrowserContext, Page } from "playwright-core";
import { watchPolicy } from "./policyKept";

/** How many times slower the processor is made: PA_THROTTLE=4 npx jest --selectProjects browser. */
export const THROTTLE = Number(process.env["PA_THROTTLE"] ?? 1);

/** What a page is waited for takes long on a slow, busy machine; what never comes is told all the same. */
const PATIENCE_MS = 90_000 * THROTTLE;

/** Makes the page's processor as many times slower. */
export async function throttle(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** A page on a machine as slow as the tests are told to try. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await watchPolicy(page);
  // From the start: a file dialog that opens while the test is still asking to be told of it is lost.
  page.on("filechooser", () => undefined);
  if (THROTTLE > 1) await throttle(page, THROTTLE);
  return page;
}
