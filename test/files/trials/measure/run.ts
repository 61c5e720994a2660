import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "..", "..", "..", "..");
const FOLDER = join(ROOT, "node_modules", ".cache", "pa-trials");
/** What opening a file may cost on the development machine, and saving it, by itself. */
const MOST = { seconds: 10, megabytes: 1024 };
const TICKS_A_SECOND = 100;

/** As one script, so that what is measured is not the translation of the sources. */
function bundled(): string {
  const outfile = join(FOLDER, "worker.cjs");
  mkdirSync(FOLDER, { recursive: true });
  buildSync({
    entryPoints: [join(__dirname, "worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    external: ["@odoo/o-spreadsheet", "jsdom"],
    logLevel: "error",
  });
  return outfile;
}

interface Started {
  readonly index: number;
  readonly kind: string;
  readonly name: string;
  readonly size: number;
}

interface Ended {
  readonly outcome: string;
  readonly verdict: string;
  /** Processor seconds. */
  readonly opening: number;
  readonly saving: number;
  readonly megabytes: number;
  readonly phases: readonly string[];
  readonly says: string;
}

function cost(pid: number): { seconds: number; megabytes: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { seconds: ticks / TICKS_A_SECOND, megabytes: Number(kilobytes ?? 0) / 1024 };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}

function tell(trial: Started, end: Ended): void {
  const isDear = Math.max(end.opening, end.saving) > MOST.seconds || end.megabytes > MOST.megabytes;
  const verdict = [isDear ? "COST" : "", end.verdict].filter((each) => each !== "").join("+");
  console.log(
    `${(verdict || "ok").padEnd(10)} ${end.outcome.padEnd(8)} ${end.opening.toFixed(1).padStart(5)} + ${end.saving.toFixed(1).padStart(5)} s ${end.megabytes.toFixed(0).padStart(5)} MB  ${trial.kind}: ${trial.name} (${Math.ceil(trial.size / 1024)} kB; ${end.phases.join(", ")}) ${end.says}`,
  );
}

/** The trials from a place on, until one must be stopped; the place to go on from, if any. */
function measure(script: string, from: number, words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=3000", script, String(from), ...words],
      { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] },
    );
    let trial: Started | undefined;
    let before = 0;
    let rest = "";
    let phases: string[] = [];
    let opening = 0;
    let last = { seconds: 0, megabytes: 0 };
    let stopped = "";
    const take = (line: string): void => {
      const at = line.indexOf(" ");
      const what: unknown = JSON.parse(line.slice(at + 1));
      if (line.startsWith("START")) {
        trial = what as Started;
        before = cost(child.pid ?? 0).seconds;
        phases = [];
        opening = 0;
      } else if (line.startsWith("OPENED")) {
        opening = Number(what);
        before += opening;
      } else if (line.startsWith("PHASE")) phases.push(String(what));
      else if (trial) {
        tell(trial, what as Ended);
        trial = undefined;
      }
    };
    child.stdout.on("data", (piece: Buffer) => {
      const lines = (rest + piece.toString()).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(take);
    });
    child.stderr.resume();
    const look = setInterval(() => {
      if (!trial) return;
      const now = cost(child.pid ?? 0);
      if (now.seconds === 0) return;
      last = { seconds: now.seconds - before, megabytes: now.megabytes };
      if (last.seconds > MOST.seconds || last.megabytes > 1.5 * MOST.megabytes) {
        stopped = "stopped";
        child.kill("SIGKILL");
      }
    }, 50);
    child.on("close", () => {
      clearInterval(look);
      if (!trial) return resolve(-1);
      const { seconds, megabytes } = last;
      const cost = opening > 0 ? { opening, saving: seconds } : { opening: seconds, saving: 0 };
      const outcome = stopped || "died";
      tell(trial, { ...cost, megabytes, outcome, verdict: "WRONG", phases, says: "" });
      resolve(trial.index + 1);
    });
  });
}

/**
 * `npx tsx test/files/trials/measure/run.ts [kind or words of a name …]`: processor time of opening
 * and of saving each trial file, and the peak of memory.
 */
async function run(): Promise<void> {
  const [given] = process.argv.slice(2).filter((word) => word.endsWith(".cjs"));
  const words = process.argv.slice(2).filter((word) => !word.endsWith(".cjs"));
  const script = given ?? bundled();
  for (let from = 0; from >= 0;) from = await measure(script, from, words);
}

void run();
