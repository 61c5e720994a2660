import { buildAt, buildOf, type PaneBuild } from "./paneBuild";
import { barePage, unseen } from "./pageAddress";

const HOUR_MS = 3_600_000;

let newer: PaneBuild | undefined;
let asking: Promise<void> | undefined;
let askedAt = 0;
const listeners = new Set<() => void>();

/** The build that the server gives out, where it is another than the one that is open. */
export const newerBuild = (): PaneBuild | undefined => newer;

/** The build that is open; undefined where nothing is built. */
export const ownBuild = (): PaneBuild | undefined => buildOf(document);

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function ask(): Promise<void> {
  const own = ownBuild();
  if (own === undefined) return;
  askedAt = Date.now();
  const served = await buildAt(unseen(barePage()), "no-store");
  // Where it cannot be told, what was known still holds.
  if (served === undefined) return;
  const found = served.files === own.files ? undefined : served;
  if (found?.files === newer?.files) return;
  newer = found;
  for (const listener of listeners) listener();
}

/** Asks the pane's own server, which file the page is made of there now. One question at a time. */
export function lookForNewVersion(): Promise<void> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * Asks when the pane comes into sight again and while it is in sight, an hour at least after the last time: a pane
 * in Excel may stay open for weeks. Returns what ends it.
 */
export function watchForNewVersion(): () => void {
  askedAt = Date.now();
  const look = (): void => {
    const isTime = Date.now() - askedAt >= HOUR_MS;
    if (isTime && document.visibilityState === "visible") void lookForNewVersion();
  };
  const timer = setInterval(look, HOUR_MS);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}
