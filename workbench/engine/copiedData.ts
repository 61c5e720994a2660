/**
 * A copy of data that could be written as JSON, in objects of this realm: the component refuses those of
 * another, which a structured clone is made of where code runs in a context of its own (jest). Texts are
 * shared, not copied: a file may have one long text in every cell.
 */
export function copiedData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((each) => copiedData(each) ?? null);
  if (typeof data !== "object" || data === null) return data;
  // All at once, for a sheet has its cells as half a million properties.
  const copy: Record<string, unknown> = { ...data };
  for (const key of Object.keys(copy)) {
    const value = copy[key];
    if (value === undefined) Reflect.deleteProperty(copy, key);
    if (typeof value === "object" && value !== null)
      Object.defineProperty(copy, key, { ...OWN, value: copiedData(value) });
  }
  return copy;
}

/** How JSON makes a property, also one that is called __proto__. */
const OWN = { configurable: true, enumerable: true, writable: true } as const;
