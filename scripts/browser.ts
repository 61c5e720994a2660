import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Path of the Chromium that the browser tests drive: CHROME_PATH, then the PATH, then Playwright's
 * own download. Undefined where there is none; `npm test` installs one (scripts/installBrowser.ts).
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== "") return existsSync(chosen) ? chosen : undefined;
  return [...onPath(), chromium.executablePath()].find((path) => existsSync(path));
}

/** As findBrowser, for tests that cannot do without one. */
export function requireBrowser(): string {
  const path = findBrowser();
  if (path === undefined) {
    throw new Error(
      "No Chromium found. Run npm test, which installs one, or set CHROME_PATH to a Chromium or Chrome.",
    );
  }
  return path;
}

/** Flags for a browser without a screen that makes no request of its own. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
