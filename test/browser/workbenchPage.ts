import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../../scripts/browser";
import { brokenRules } from "./policyKept";
import { newPage, THROTTLE } from "./slowMachine";
import { createStaticServer, listen } from "../../scripts/server";

const DIST = join(__dirname, "../../dist");
const PICTURES = join(__dirname, "../artifacts");

/** A browser and the built workbench on a free port. */
export interface Workbench {
  readonly address: string;
  readonly browser: Browser;
  /** A visitor of their own: nothing kept from before. */
  visitor(): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function startWorkbench(): Promise<Workbench> {
  const server = createStaticServer(DIST);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...BROWSER_FLAGS],
  });
  return {
    address: `http://localhost:${port}/`,
    browser,
    visitor: () =>
      browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "sv-SE",
        permissions: ["clipboard-read", "clipboard-write"],
      }),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      // Of every session there is: none does what its page's security policy forbids.
      const broken = brokenRules();
      if (broken.length > 0) throw new Error(`Against the security policy: ${broken.join("; ")}`);
    },
  };
}

/** Opens the page and waits until the grid can be used. Leaving warnings are answered yes. */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await newPage(context);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(address);
  await usable(page);
  return page;
}

/** Waits until the grid can be used. */
export async function usable(page: Page): Promise<void> {
  await page.waitForSelector("#opening", { state: "detached" });
  await page.waitForSelector(".o-grid canvas");
}

/** Begins with an empty workbook, marker in A1; what was there is given up. */
export async function startEmpty(page: Page): Promise<void> {
  const changed = (await page.title()).startsWith("•");
  await page.getByRole("button", { name: "Nytt" }).click();
  if (changed) await page.getByRole("button", { name: "Fortsätt utan att spara" }).click();
  await page.waitForFunction(() => document.title === "Ny arbetsbok – PA-kalkyl");
  await inGrid(page);
}

/** The example of the first visit: as long to calculate as all the rest takes to open. */
const FIRST = "**/malmo-exemplet.json";

/** An empty workbook in a page of its own, which never held the example. */
export async function openEmpty(context: BrowserContext, address: string): Promise<Page> {
  await context.route(FIRST, (route) => route.fulfill({ json: {} }));
  const page = await openPage(context, address);
  await context.unroute(FIRST);
  await startEmpty(page);
  return page;
}

/** Types in the marked cell and presses Enter, which marks the cell below; no key waits for a picture. */
export async function enter(page: Page, content: string): Promise<void> {
  await page.keyboard.type(content);
  await page.keyboard.press("Enter");
  await nextPicture(page);
}

/** Waits until what the component knows is drawn. */
export async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Goes to a cell by the name box, as a user does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator(".o-named-range-selector-container input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await inGrid(page);
}

/** Waits until the keyboard is in the cells, and what shows where it is has been drawn. */
async function inGrid(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  // The component draws in the frame after the one where the marker moved: the formula bar too.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** The values of a range of the sheet that is open, as the pane would read them. */
export async function values(page: Page, address: string): Promise<unknown[][]> {
  return page.evaluate(async (wanted) => {
    const port = window.paWorkbookPort;
    if (port === undefined) throw new Error("The page has no workbook port.");
    const { sheet } = await port.selection();
    return (await port.read({ sheet, address: wanted })).values as unknown[][];
  }, address);
}

/** What the formula bar shows of the marked cell. */
export function formulaBar(page: Page): Promise<string> {
  return eventually(
    () => page.locator(".o-topbar-composer .o-composer").innerText(),
    (text) => text !== "",
  );
}

/** The marked cells as they are shown, by way of the clipboard. */
export async function shownText(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Control+c");
  return eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== "",
  );
}

/** Asks again for a moment until the answer will do; the last answer in any case. */
async function eventually<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let i = 0; i < 20 * THROTTLE && !willDo(answer); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}

/** Keeps a picture of the page for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
