import { egenregi } from "../functions/egenregi";
import { readCases } from "../scripts/generate/caseFile";
import type { Cell } from "../src/labelled/cell";
import { providerResult } from "../src/provider/providerResult";
import { readLabelledInputs } from "../src/provider/readLabelledInputs";
import type { BenchRow } from "./row";

const ROUNDS = 300;
const WARM_UP = 50;

/** The case worked by hand: every driver on, most fields given. */
function handWorked(): Cell[][] {
  const ranges = readCases("EGENREGI").map(({ args }) => args[0] as Cell[][]);
  const found = ranges.find((rows) => rows.some(([label]) => label === "Dödsfall: personer"));
  if (found === undefined) throw new Error("test/cases/EGENREGI.json has no case with a death");
  return found;
}

/** Another pay every round: EGENREGI remembers the tables of rows that it has seen. */
function withPay(rows: Cell[][], round: number): Cell[][] {
  return rows.map(([label, value]) =>
    label === "Månadslön" ? [label, Number(value) + round / 100] : [label ?? null, value ?? null],
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * One EGENREGI from its labelled range to its table, against the same range read and summed without
 * the bridge. The bridge looks at about 130 coalitions where the sum looks at 8 terms; reading the
 * range, which both do, is most of the time without it.
 */
export function measure(): Promise<BenchRow[]> {
  const base = handWorked();
  const bridge: number[] = [];
  const without: number[] = [];
  // In turns, so that a busy machine disturbs them alike.
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const rows = withPay(base, round);
    // A new pay each time: what has been calculated once is remembered.
    const fresh = rows.map(([label = null, value = null]): Cell[] =>
      label === "Månadslön" ? [label, Number(value) + round] : [label, value],
    );
    const mine = milliseconds(() => egenregi(fresh));
    const theirs = milliseconds(() => providerResult(readLabelledInputs(fresh)));
    if (round < 0) continue;
    bridge.push(mine);
    without.push(theirs);
  }
  const what = "EGENREGI, one evaluation with the bridge";
  const middle = median(bridge);
  return Promise.resolve([
    { what, value: middle, unit: "ms", limit: 10 },
    { what, value: middle / median(without), unit: "× without the bridge", limit: 10 },
  ]);
}
