import { readFileSync, writeFileSync } from "node:fs";
import metadata from "../../../../functions/generated/functions.json";
import { functions } from "../../../../functions/generated/register";
import { TRIAL_FILES } from "../trialFiles";
import { createModel } from "../../../../workbench/engine/createModel";
import { prepareEngine } from "../../../../workbench/engine/prepare";
import { changedNotes } from "../../../../workbench/xlsx/changedNotes";
import { readXlsx } from "../../../../workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../../workbench/xlsx/writeXlsx";
import { XlsxError } from "../../../../workbench/xlsx/xlsxError";
import { xmlInNode } from "../../../../workbench/xlsx/xmlInNode";

const seconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

function peakMegabytes(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

const say = (word: string, what: unknown): void => {
  writeFileSync(1, `${word} ${JSON.stringify(what)}\n`);
};

/** Opens, makes and saves every trial file from a place on, and tells what each costs. */
async function main(): Promise<void> {
  console.debug = () => undefined;
  console.log = () => undefined;
  xmlInNode();
  prepareEngine(metadata, functions);
  const all = Object.entries(TRIAL_FILES).flatMap(([kind, files]) =>
    files.map((file) => ({ kind, ...file })),
  );
  const words = process.argv.slice(3);
  for (let index = Number(process.argv[2]); index < all.length; index++) {
    const trial = all[index];
    if (!trial) continue;
    const { kind, name, expected } = trial;
    if (words.length > 0 && !words.some((word) => kind === word || name.includes(word))) continue;
    const bytes = trial.bytes();
    globalThis.gc?.();
    writeFileSync("/proc/self/clear_refs", "5");
    say("START", { index, kind, name, size: bytes.length, expected: String(expected) });
    const phases: string[] = [];
    let start = process.cpuUsage();
    const phase = (called: string): void => {
      phases.push(`${called} ${seconds(start).toFixed(1)}`);
      say("PHASE", `${called} ${seconds(start).toFixed(1)}`);
      start = process.cpuUsage();
    };
    const whole = process.cpuUsage();
    let opening = 0;
    let says = "";
    let outcome = "opens";
    try {
      const opened = await readXlsx(bytes);
      phase("read");
      const model = createModel(opened.data);
      phase("model");
      const told = [...opened.notes, ...changedNotes(model, opened.saved)];
      phase("told");
      opening = seconds(whole);
      say("OPENED", opening);
      const saved = await writeXlsx(model);
      phase("write");
      says = [...told, ...saved.notes].join(" ").slice(0, 250);
    } catch (error) {
      phase("error");
      outcome = error instanceof XlsxError ? "refused" : "BROKEN";
      says = error instanceof Error ? error.message.slice(0, 250) : String(error);
    }
    const isExpected =
      outcome !== "BROKEN" &&
      (expected === "either" ||
        (expected === "opens"
          ? outcome === "opens"
          : outcome === "refused" && expected.test(says)));
    say("END", {
      outcome,
      verdict: isExpected ? "" : "WRONG",
      opening: outcome === "opens" ? opening : seconds(whole),
      saving: outcome === "opens" ? seconds(whole) - opening : 0,
      megabytes: peakMegabytes(),
      phases,
      says,
    });
  }
}

void main();
