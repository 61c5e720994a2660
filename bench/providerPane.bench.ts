import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../scripts/browser";
import { createStaticServer, listen } from "../scripts/server";
import { median } from "./pane/holdUp";
import { openExample } from "./pane/openPane";
import type { BenchRow } from "./row";

const ROUNDS = 40;
const WARM_UP = 10;

/**
 * Milliseconds from a keystroke in a field until the frame that shows what it did is drawn. As text: a
 * function would be run with what the test runner wraps around inner functions.
 */
const KEYSTROKE = `
  (label, text) => new Promise((done) => {
    const input = document.getElementById(
      [...document.querySelectorAll("label")].find((each) => each.textContent.startsWith(label)).htmlFor,
    );
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  })
`;

const press = (page: Page, text: string): Promise<number> =>
  page.evaluate(`(${KEYSTROKE})("Månadslön", ${JSON.stringify(text)})`);

/**
 * A keystroke in the pane's view of the own provider, against one in the same field that cannot be
 * read: then the field and its message are drawn, but nothing is calculated and the bridge stays.
 */
export async function measure(): Promise<BenchRow[]> {
  const server = createStaticServer(join(__dirname, "../dist"));
  const address = `http://localhost:${await listen(server, 0)}/taskpane.html`;
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const bridge: number[] = [];
  const without: number[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    await page.goto(address);
    await openExample(page, "Egen regi");
    await page.getByRole("button", { name: "Lön, anställning och frånvaro" }).click();
    // In turns, so that a busy machine disturbs them alike.
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const unread = await press(page, `x${round}`);
      const read = await press(page, String(29_000 + round));
      if (round < 0) continue;
      without.push(unread);
      bridge.push(read);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const what = "Pane Egen regi, bridge redrawn after a keystroke";
  return [
    { what, value: median(bridge), unit: "ms", limit: 50 },
    { what, value: median(bridge) / median(without), unit: "× without the bridge" },
  ];
}
