import type { BrowserContext, Page } from "playwright-core";

/** How many times slower the processor is made: PA_THROTTLE=4 npx jest --selectProjects browser. */
const THROTTLE = Number(process.env["PA_THROTTLE"] ?? 1);

/** Makes the page's processor as many times slower. */
export async function throttle(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** A page on a machine as slow as the tests are told to try. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (THROTTLE > 1) await throttle(page, THROTTLE);
  return page;
}
