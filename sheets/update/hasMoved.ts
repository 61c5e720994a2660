import type { SheetTemplate } from "../builder/SheetTemplate";
import { heldContent } from "./heldContent";
import type { SheetNow } from "./sheetNow";

/** A shorter text may well stand in a cell of the user's too. */
const SHORTEST = 5;

/** Where each text stands; undefined where it stands in several cells. */
function placesOf(texts: Iterable<readonly [address: string, text: unknown]>) {
  const places = new Map<string, string | undefined>();
  for (const [address, text] of texts) {
    if (typeof text !== "string" || text.length < SHORTEST) continue;
    places.set(text, places.has(text) ? undefined : address);
  }
  return places;
}

/**
 * Whether rows or columns have been put in or taken out among the cells that were written: a text that stood
 * in one cell alone is gone from it, and stands in one other alone.
 */
export function hasMoved({ cells }: SheetTemplate, now: SheetNow): boolean {
  const before = placesOf([...cells].map(([address, each]) => [address, heldContent(each)]));
  const after = placesOf([...now].map(([address, { value }]) => [address, value]));
  return [...before].some(([text, address]) => {
    const found = after.get(text);
    return address !== undefined && found !== undefined && found !== address;
  });
}
