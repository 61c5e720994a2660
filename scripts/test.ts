import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./buildDist";
import { installBrowser } from "./installBrowser";

const ROOT = join(__dirname, "..");
const RESULTS = join(ROOT, ".cache", "jest.json");

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(args.join(" "));
}

/** In this order, because each step rests on the one before; the first that fails ends the run. */
const STEPS: readonly { readonly name: string; readonly run: () => void }[] = [
  {
    name: "generated files are up to date",
    run: () => node("--import", "tsx", "scripts/generate.ts", "--check"),
  },
  { name: "types", run: () => node("node_modules/typescript/bin/tsc", "--noEmit") },
  {
    name: "lint",
    run: () => node("node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."),
  },
  {
    name: "format",
    run: () =>
      node("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
  },
  { name: "build", run: build },
  { name: "browser", run: () => console.log(installBrowser()) },
  {
    name: "tests",
    run: () =>
      node(
        "node_modules/jest/bin/jest.js",
        "--json",
        `--outputFile=${RESULTS}`,
        ...process.argv.slice(2),
      ),
  },
];

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Test files that could not be run at all; their tests are not counted above. */
  readonly numRuntimeErrorTestSuites: number;
}

/** The last line of `npm test`: what jest itself counted, or the step that kept it from running. */
function summary(): string {
  if (!existsSync(RESULTS)) return "0 passed, 1 failed";
  const results = JSON.parse(readFileSync(RESULTS, "utf8")) as JestResults;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (results.numPendingTests > 0) console.log(`${results.numPendingTests} skipped`);
  return `${results.numPassedTests} passed, ${failed} failed`;
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
rmSync(RESULTS, { force: true });
if (!runSteps()) process.exitCode = 1;
console.log(summary());
