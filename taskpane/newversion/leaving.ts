/** What would be gone if the page were loaded anew, Swedish; undefined: nothing. */
export type Loss = () => Promise<string | undefined> | string | undefined;

const losses = new Set<Loss>();

/** For those who hold something of the user's: asked before the page is loaded anew. Returns what ends it. */
export function onLeaving(loss: Loss): () => void {
  losses.add(loss);
  return () => losses.delete(loss);
}

/** All that would be gone, after those who can keep it have been given the time to. */
export async function lostByLeaving(): Promise<readonly string[]> {
  const all = await Promise.all([...losses].map((loss) => loss()));
  return all.filter((each): each is string => each !== undefined);
}
