import { keptIds } from "./keptWork";

/** The one that opens at the first visit. */
const FIRST = "malmo-exemplet.json";

let ahead: Promise<unknown> | undefined;

/** A workbook that the build composed, as saved data. */
export async function fetchComposed(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json() as Promise<unknown>;
}

/** The workbook of the first visit: what was fetched ahead, once, or fetched now. */
export function fetchFirst(): Promise<unknown> {
  const example = ahead ?? fetchComposed(FIRST);
  ahead = undefined;
  return example;
}

/**
 * While the spreadsheet is still loading: opens the browser's store and, where nothing is kept in it,
 * fetches the example. What goes wrong here goes wrong again, and is told, where it is wanted.
 */
export async function lookAhead(): Promise<void> {
  const kept = await keptIds().catch(() => []);
  if (kept.length > 0) return;
  ahead = fetchComposed(FIRST);
  ahead.catch(() => {
    ahead = undefined;
  });
}
