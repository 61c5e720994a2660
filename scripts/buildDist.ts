import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PARAMETERS_DATE } from "../src/parameters/generated/version";
import { MODEL_VERSION } from "../src/version";
import { buildSettings } from "./buildSettings";
import { buildIn, readBuilds } from "./builds/buildList";
import { keepEarlier } from "./builds/keepEarlier";
import { PACKED } from "./packed/packedIn";

const ROOT = join(__dirname, "..");
export const DIST = join(ROOT, "dist");

/** Tells with which settings, and by its time when, the build was made. No server shows dotfiles. */
const STAMP = join(DIST, ".build.json");

/** Where dist/ lies while a new one is made. */
const EARLIER = join(ROOT, ".cache", "earlier");

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

/** A build that was not ended leaves no stamp, and is nothing to keep files of. */
function setAside(): void {
  // A list that cannot be read is told of before anything is moved.
  readBuilds(DIST);
  if (!existsSync(STAMP)) return rmSync(DIST, { recursive: true, force: true });
  rmSync(EARLIER, { recursive: true, force: true });
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  renameSync(DIST, EARLIER);
}

/**
 * Builds dist/ anew: the add-in, the workbench with its example, and the handbook pages. What the last builds'
 * pages load stays beside it (builds/buildList.ts).
 */
export function build(): void {
  const start = Date.now();
  setAside();
  rmSync(PACKED, { recursive: true, force: true });
  node("node_modules/webpack-cli/bin/cli.js", "build", "--mode", "production");
  node("--import", "tsx", "scripts/libraries.ts");
  node("--import", "tsx", "scripts/help.ts");
  node("--import", "tsx", "scripts/example.ts");
  const about = { version: MODEL_VERSION, parameters: PARAMETERS_DATE };
  keepEarlier(DIST, buildIn(DIST, about), EARLIER);
  rmSync(EARLIER, { recursive: true, force: true });
  // The time of the stamp is when the build began: what was saved meanwhile is newer than it.
  writeFileSync(STAMP, JSON.stringify(buildSettings()));
  utimesSync(STAMP, start / 1000, start / 1000);
}
