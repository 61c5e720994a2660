import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../../scripts/browser";
import { createStaticServer, listen } from "../../scripts/server";
import type { BenchRow } from "../row";
import { median } from "./holdUp";

/** The built workbench with its pane, as wide as Excel shows it. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
}

/** Brings a tab to the front, also one that does not fit in the row. */
export async function openTab(pane: Frame | Page, name: string): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if ((await tab.count()) > 0) await tab.click();
  else {
    await pane.getByRole("button", { name: /fler delar$/i }).click();
    await pane.getByRole("menuitem", { name, exact: true }).click();
  }
  // A view is a file of its own, which comes when it is first looked at.
  await pane.waitForFunction(() => document.querySelector(".view-waiting") === null);
}

/** Opens a tab and begins it with its example: every tab is empty until the user has chosen. */
export async function openExample(pane: Frame | Page, name: string): Promise<void> {
  await openTab(pane, name);
  await pane.getByRole("button", { name: "Exempel", exact: true }).click();
  await pane.getByLabel("Utgå från").waitFor();
}

/**
 * Lets the pane read these cells as what the user has marked: what is measured is the pane, not the
 * spreadsheet that holds them.
 */
export async function markCells(
  { page }: OpenedPane,
  address: string,
  values: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const range = { sheet: "Underlag", address };
  await page.evaluate(
    ({ range: marked, values: cells }) => {
      const port = (window as unknown as { paWorkbookPort: Record<string, unknown> })
        .paWorkbookPort;
      port.selection = () => Promise.resolve(marked);
      // Cells below what is marked are blank.
      port.read = (asked: typeof marked) =>
        Promise.resolve(
          asked.address === marked.address
            ? { ...marked, values: cells, formulas: cells }
            : { ...asked, values: [[null]], formulas: [[null]] },
        );
    },
    { range, values },
  );
}

/** Opens it, hands it over and closes it. */
async function withPane<T>(measure: (opened: OpenedPane) => Promise<T>): Promise<T> {
  const server = createStaticServer(join(__dirname, "../../dist"));
  const address = `http://localhost:${await listen(server, 0)}/`;
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_FLAGS] });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "sv-SE" });
    await page.goto(address);
    const pane = await (await page.waitForSelector(".pane__frame")).contentFrame();
    if (pane === null) throw new Error("The pane's frame has no document");
    await pane.waitForSelector("[role=tab]");
    return await measure({ page, pane });
  } finally {
    await browser?.close();
    server.close();
  }
}

const VISITS = 5;

/**
 * What a user does once is measured once in each of some panes opened afresh, where the browser has not
 * yet made the code fast; each row is the median of its visits.
 */
export async function inFreshPanes(
  visit: (opened: OpenedPane) => Promise<readonly BenchRow[]>,
): Promise<BenchRow[]> {
  const visits: (readonly BenchRow[])[] = [];
  while (visits.length < VISITS) visits.push(await withPane(visit));
  const [first = []] = visits;
  return first.map((row, place) => ({
    ...row,
    value: median(visits.map((rows) => rows[place]?.value ?? Number.NaN)),
  }));
}
