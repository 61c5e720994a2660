import { keptIds, readKept } from "./keptWork";
import { lockName } from "./workbookLock";

/** Work kept by a tab that is closed now, and in no file. */
export interface LeftBehind {
  readonly id: string;
  readonly name: string;
  readonly keptAt: number;
}

/** The newest work that a closed tab left, other than this tab's own. */
export async function findLeftBehind(own: string): Promise<LeftBehind | undefined> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const inUse = new Set(held.map(({ name }) => name));
  const ids = (await keptIds()).filter((id) => id !== own && !inUse.has(lockName(id)));
  const kept = await Promise.all(ids.map(async (id) => ({ id, work: await readKept(id) })));
  const left = kept.flatMap(({ id, work }) =>
    work === undefined || work.inFile ? [] : [{ id, name: work.name, keptAt: work.keptAt }],
  );
  return left.sort((a, b) => b.keptAt - a.keptAt)[0];
}
