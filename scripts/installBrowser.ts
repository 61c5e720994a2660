import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser";

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0) return false;
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Path of a Chromium; installs one where there is none: Debian's as root, else Playwright's. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env.CHROME_PATH) {
    throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, and there is no such file.`);
  }
  if (isDebianRoot() && run("apt-get", "update", "-q")) {
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
  }
  if (findBrowser() === undefined) run("npx", "playwright-core", "install", "chromium");
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error(
      "The browser tests need Chromium, and it could not be installed here. " +
        "Install Chromium or Chrome and set CHROME_PATH to it.",
    );
  }
  return installed;
}
