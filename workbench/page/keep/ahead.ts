import { keptIds } from "./keptWork";

const EXAMPLE = "malmo-exemplet.json";

let ahead: Promise<unknown> | undefined;

async function fetched(): Promise<unknown> {
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) throw new Error(`${EXAMPLE}: ${answer.status}`);
  return answer.json() as Promise<unknown>;
}

/** The example workbook as saved data: what was fetched ahead, once, or fetched now. */
export function fetchExample(): Promise<unknown> {
  const example = ahead ?? fetched();
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
  ahead = fetched();
  ahead.catch(() => {
    ahead = undefined;
  });
}
