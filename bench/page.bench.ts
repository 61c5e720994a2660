import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../scripts/browser";
import { createStaticServer, listen } from "../scripts/server";
import { buildBare } from "./page/buildBare";
import type { BenchRow } from "./row";

const ROUNDS = 7;

/** As text: a function would be run with what the test runner wraps around inner functions. */
const MARK_WHEN_USABLE = `
  function look() {
    const opening = document.getElementById("opening");
    if (opening === null && document.querySelector(".o-grid .o-composer") !== null) {
      requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
    } else requestAnimationFrame(look);
  }
  document.addEventListener("DOMContentLoaded", look);
`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds from navigation, in a browser that has seen nothing before, until the grid is drawn
 * and takes what is typed: the page's first task after the frame in which its editor stands there.
 */
async function timeToUse(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(MARK_WHEN_USABLE);
  await page.goto(address);
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName("usable")[0]?.startTime,
    undefined,
    { polling: 50 },
  );
  const time = await mark.jsonValue();
  await context.close();
  return time ?? Number.NaN;
}

/** The workbench with the Malmö workbook in it, against the bare component with an empty sheet. */
export async function measure(): Promise<BenchRow[]> {
  const bareFolder = await buildBare();
  const servers = [join(__dirname, "../dist"), bareFolder].map((folder) =>
    createStaticServer(folder),
  );
  const [full, bare] = await Promise.all(
    servers.map(async (server) => `http://localhost:${await listen(server, 0)}/`),
  );
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const times = { full: [] as number[], bare: [] as number[] };
  try {
    // In turns, so that a busy machine slows both alike; the first round only warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      const bareTime = await timeToUse(browser, bare ?? "");
      const fullTime = await timeToUse(browser, full ?? "");
      if (round > 0) {
        times.bare.push(bareTime);
        times.full.push(fullTime);
      }
    }
  } finally {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
  return [
    {
      what: "Workbench with the Malmö workbook, usable after",
      value: median(times.full),
      unit: "ms",
    },
    { what: "Bare spreadsheet component, usable after", value: median(times.bare), unit: "ms" },
    {
      what: "Workbench, time until usable",
      value: median(times.full) / median(times.bare),
      unit: "× bare component",
      limit: 1.3,
    },
  ];
}
