import { readFileSync } from "node:fs";
import path from "node:path";
import { Script, createContext } from "node:vm";
import metadata from "../functions/generated/functions.json";
import { FunctionsRuntime } from "./functionsRuntime";
import type { BenchRow } from "./row";

const ROUNDS = 15;
const BUILT = path.resolve(__dirname, "../dist/functions.js");
const ASKED = [[[2025]], [[455]], [[565_386]], null, null, null, null, null];

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The same ids with nothing in them. */
const EMPTY = metadata.functions
  .map(({ id }) => `CustomFunctions.associate("${id}", () => [[0]]);`)
  .join("\n");

/** The same script under another text, so that nothing of it is still compiled since the last round. */
function unseen(script: string, round: number): string {
  return `${script}\n// ${round}`;
}

/** Milliseconds until Microsoft's runtime with the functions in it has given its first answer. */
async function throughRuntime(script: string): Promise<number> {
  const start = performance.now();
  const runtime = new FunctionsRuntime(script);
  await runtime.call("KOSTNAD", ASKED);
  const time = performance.now() - start;
  runtime.close();
  return time;
}

/** Milliseconds of the functions alone: compiled, run, registered, and one of them asked. */
function alone(script: string): number {
  const registered = new Map<string, (...args: readonly unknown[]) => unknown>();
  const associate = registered.set.bind(registered);
  const context = createContext({ CustomFunctions: { associate } });
  const start = performance.now();
  new Script(script).runInContext(context);
  registered.get("KOSTNAD")?.(...ASKED);
  return performance.now() - start;
}

/** How long Excel waits for the first answer, against functions of the same names that do nothing. */
export async function measure(): Promise<BenchRow[]> {
  const built = readFileSync(BUILT, "utf8");
  const times = { built: [] as number[], empty: [] as number[], alone: [] as number[] };
  // In turns, so that a busy machine disturbs them alike; the first round warms up and is left out.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await throughRuntime(unseen(built, round));
    const theirs = await throughRuntime(unseen(EMPTY, round));
    const own = alone(unseen(built, -1 - round));
    if (round === 0) continue;
    times.built.push(ours);
    times.empty.push(theirs);
    times.alone.push(own);
  }
  const what = "functions.js loaded, registered and first answer";
  return [
    {
      what: `${what}, in Microsoft's runtime`,
      value: median(times.built) / median(times.empty),
      unit: "× empty functions",
      limit: 1.5,
    },
    { what: `${what}, by itself`, value: median(times.alone), unit: "ms" },
  ];
}
