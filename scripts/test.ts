import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildAgain } from "./buildAgain";
import { build } from "./buildDist";
import { installBrowser } from "./installBrowser";

const ROOT = join(__dirname, "..");
const results = (part: string): string => join(ROOT, ".cache", `jest-${part}.json`);

/**
 * The browser's tests one file at a time: two browsers side by side on a small machine make each other
 * so slow that they fail. The rest as many at once as jest.config.js says.
 */
const JEST_PARTS: Readonly<Record<string, readonly string[]>> = {
  others: ["--ignoreProjects", "browser"],
  browser: ["--runInBand", "--selectProjects", "browser"],
};

function jest(part: string): void {
  const asked = process.argv.slice(2);
  node(
    "node_modules/jest/bin/jest.js",
    "--json",
    `--outputFile=${results(part)}`,
    // Before the projects, which take every word after them. Files that were asked for may be in one part only.
    ...asked,
    ...(asked.length > 0 ? ["--passWithNoTests"] : []),
    ...(JEST_PARTS[part] ?? []),
  );
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(args.join(" "));
}

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** What reads the sources only: two rows, side by side on a machine with two cores. */
const CHECKS: readonly (readonly Step[])[] = [
  [
    { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
    { name: "unused packages, files and exports", args: ["node_modules/knip/bin/knip.js"] },
    {
      name: "format",
      args: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
    },
  ],
  [
    {
      name: "generated files are up to date",
      args: ["--import", "tsx", "scripts/generate.ts", "--check"],
    },
    { name: "lint", args: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
  ],
];

/** What a check printed comes when it has ended, so that two do not mix. */
function check({ name, args }: Step): Promise<boolean> {
  const start = Date.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => printed.push(part));
  child.stderr.on("data", (part: Buffer) => printed.push(part));
  return new Promise((resolve) => {
    const end = (problem: string | undefined): void => {
      console.log(`\n== ${name}`);
      process.stdout.write(Buffer.concat(printed));
      if (problem === undefined) console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`);
      else console.error(`FAILED: ${name}: ${problem}`);
      resolve(problem === undefined);
    };
    child.on("error", ({ message }) => end(message));
    child.on("close", (status) => end(status === 0 ? undefined : args.join(" ")));
  });
}

async function checkInTurn(steps: readonly Step[]): Promise<boolean> {
  let all = true;
  for (const step of steps) all = (await check(step)) && all;
  return all;
}

/** In this order, because each step rests on the one before; the first that fails ends the run. */
const STEPS: readonly { readonly name: string; readonly run: () => void }[] = [
  { name: "build", run: build },
  { name: "the build made again is the same", run: buildAgain },
  { name: "browser", run: () => console.log(installBrowser()) },
  ...Object.keys(JEST_PARTS).map((part) => ({ name: `tests: ${part}`, run: () => jest(part) })),
];

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Test files that could not be run at all; their tests are not counted above. */
  readonly numRuntimeErrorTestSuites: number;
}

/** The last line of `npm test`: what jest itself counted, or the step that kept it from running. */
function summary(succeeded: boolean): string {
  const all = Object.keys(JEST_PARTS)
    .map(results)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as JestResults);
  if (all.length === 0) return "0 passed, 1 failed";
  const sum = (count: (each: JestResults) => number): number =>
    all.reduce((total, each) => total + count(each), 0);
  const skipped = sum(({ numPendingTests }) => numPendingTests);
  if (skipped > 0) console.log(`${skipped} skipped`);
  const counted = sum((each) => each.numFailedTests + each.numRuntimeErrorTestSuites);
  const failed = succeeded ? counted : Math.max(1, counted);
  return `${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed`;
}

function runSteps(): boolean {
  for (const { name, run } of STEPS) {
    console.log(`\n== ${name}`);
    const start = Date.now();
    try {
      run();
    } catch (error) {
      console.error(`FAILED: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
    console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  return true;
}

mkdirSync(join(ROOT, ".cache"), { recursive: true });
for (const part of Object.keys(JEST_PARTS)) rmSync(results(part), { force: true });

async function main(): Promise<void> {
  const checked = await Promise.all(CHECKS.map(checkInTurn));
  const succeeded = checked.every(Boolean) && runSteps();
  if (!succeeded) process.exitCode = 1;
  console.log(summary(succeeded));
}

void main();
