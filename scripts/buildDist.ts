import { spawnSync } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { buildSettings } from "./buildSettings";
import { PACKED } from "./packed/packedIn";

const ROOT = join(__dirname, "..");
export const DIST = join(ROOT, "dist");

/** Tells with which settings, and by its time when, the build was made. No server shows dotfiles. */
const STAMP = join(DIST, ".build.json");

/** What the build is made of. */
export const SOURCES = [
  ...["src", "malmo", "exempelkommun", "functions", "sheets", "taskpane", "workbench", "assets"],
  ...["docs/handbok", "scripts"],
  ...["manifest.xml", "webpack.config.js", "package.json", "package-lock.json", ".swcrc"],
];

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether dist/ is missing, older than a source, or built for another address. */
export function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  if (readFileSync(STAMP, "utf8") !== JSON.stringify(buildSettings())) return true;
  const sources = SOURCES.map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  return Math.max(...sources.map(newest)) > statSync(STAMP).mtimeMs;
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`The build failed: ${args.join(" ")}`);
}

/** Builds dist/ anew: the add-in, the workbench with its example, and the handbook pages. */
export function build(): void {
  const start = Date.now();
  for (const folder of [DIST, PACKED]) rmSync(folder, { recursive: true, force: true });
  node("node_modules/webpack-cli/bin/cli.js", "build", "--mode", "production");
  node("--import", "tsx", "scripts/libraries.ts");
  node("--import", "tsx", "scripts/help.ts");
  node("--import", "tsx", "scripts/example.ts");
  // The time of the stamp is when the build began: what was saved meanwhile is newer than it.
  writeFileSync(STAMP, JSON.stringify(buildSettings()));
  utimesSync(STAMP, start / 1000, start / 1000);
}
