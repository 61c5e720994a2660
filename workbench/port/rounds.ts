import type { AddSheetsOptions } from "../../taskpane/workbook/port";
import { cancelled } from "../../taskpane/workbook/workbookErrors";
import { releasedEvaluation } from "../engine/heldEvaluation";
import type { Command, Model } from "../engine/spreadsheetTypes";

/** Lets the page show how far it has come, and an Avbryt be heard. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof document === "undefined" || document.visibilityState !== "hidden") {
      setTimeout(resolve, 0);
      return;
    }
    // A hidden page's timers come once a second, later once a minute; its messages come at once.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** A round shall be short enough that the page never seems to hang. */
const ROUND_MS = 40;
/** What takes long anyway may be heard of less often: an Avbryt is still answered at once. */
const LONGEST_ROUND_MS = 250;
const FIRST_ROUND = 50;
const MOST = 500;

/**
 * How long the next round may take. Each costs a recalculation and a picture of its own, which on a slow
 * machine take longer than a short round: without growing, most of the time would go to them.
 */
const roundTime = (elapsed: number, betweenRounds: number): number =>
  Math.min(LONGEST_ROUND_MS, Math.max(ROUND_MS, betweenRounds, elapsed / 50));

export interface RoundOptions extends Pick<AddSheetsOptions, "onProgress"> {
  /** Asked before each round: nothing is left then. */
  readonly isStopped?: () => boolean;
}

/** Carries out the commands round by round, as many in each as there is time for. */
export async function inRounds(
  commands: readonly Command[],
  apply: (round: readonly Command[]) => void,
  { onProgress, isStopped }: RoundOptions,
): Promise<void> {
  let size = FIRST_ROUND;
  const begun = performance.now();
  let ended = begun;
  for (let done = 0; done < commands.length;) {
    onProgress?.(done / commands.length);
    await pause();
    if (isStopped?.() === true) throw cancelled();
    const round = commands.slice(done, done + size);
    const start = performance.now();
    const between = start - ended;
    apply(round);
    ended = performance.now();
    const took = Math.max(1, ended - start);
    done += round.length;
    const faster = roundTime(ended - begun, between) / took;
    size = Math.min(MOST, Math.max(10, Math.round(size * Math.min(2, faster))));
  }
}

/** Calculates what has been filled, with the page alive in between. */
export async function calculated(model: Model, { isStopped }: RoundOptions): Promise<void> {
  let paused = performance.now();
  const steps = releasedEvaluation(model);
  while (steps.next().done !== true) {
    if (performance.now() - paused < ROUND_MS) continue;
    await pause();
    if (isStopped?.() === true) throw cancelled();
    paused = performance.now();
  }
}
