import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../scripts/browser";
import { createStaticServer, listen } from "../scripts/server";
import type { BenchRow } from "./row";

const ROUNDS = 60;
const WARM_UP = 10;

/** Milliseconds from a keystroke in a field until what it changes is rendered and laid out. */
function keystroke(field: HTMLElement | SVGElement, text: string): number {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const start = performance.now();
  value?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function keystrokes(page: Page, textOf: (round: number) => string): Promise<number> {
  const field = page.getByLabel("Månadslön (kr/månad)", { exact: true });
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const time = await field.evaluate(keystroke, textOf(round));
    if (round >= 0) times.push(time);
  }
  return median(times);
}

/**
 * The view Egen regi: a keystroke that redraws the bridge, against one in the same field that is no
 * number, where the last bridge stays.
 */
export async function measure(): Promise<BenchRow[]> {
  const server = createStaticServer(join(__dirname, "../dist"));
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    await page.goto(`http://localhost:${await listen(server, 0)}/taskpane.html`);
    await page.getByRole("tab", { name: "Egen regi", exact: true }).click();
    await page.getByRole("button", { name: "Lön, anställning och frånvaro" }).click();
    const redrawn = await keystrokes(page, (round) => String(30_000 + round));
    const without = await keystrokes(page, (round) => `x${round}`);
    const what = "Egen regi in the pane, a keystroke redraws the bridge";
    return [
      { what, value: redrawn, unit: "ms", limit: 50 },
      { what, value: redrawn / without, unit: "× a keystroke without the bridge" },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
