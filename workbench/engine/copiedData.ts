/**
 * A copy of data that could be written as JSON, in objects of this realm: the component refuses those of
 * another, which a structured clone is made of where code runs in a context of its own (jest). Texts are
 * shared, not copied: a file may have one long text in every cell.
 */
export function copiedData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((each) => copiedData(each) ?? null);
  if (typeof data !== "object" || data === null) return data;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    const value = copiedData((data as Record<string, unknown>)[key]);
    if (value === undefined) continue;
    if (key === "__proto__") Object.defineProperty(copy, key, { ...OWN, value });
    else copy[key] = value;
  }
  return copy;
}

/** How JSON makes a property, whatever it is called. */
const OWN = { configurable: true, enumerable: true, writable: true } as const;
