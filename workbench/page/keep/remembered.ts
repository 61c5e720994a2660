type Area = "localStorage" | "sessionStorage";

/** What the browser would not take: it lasts as long as the page. */
const untilReload = new Map<string, string>();

/** A short text remembered under this key. Reading never fails, even where storing is blocked. */
export function remembered(area: Area, key: string): string | undefined {
  try {
    return untilReload.get(key) ?? window[area].getItem(key) ?? undefined;
  } catch {
    return untilReload.get(key);
  }
}

/** Remembers a text, in the browser if it lets us (it may be full, or storing blocked by policy). */
export function remember(area: Area, key: string, text: string): void {
  try {
    window[area].setItem(key, text);
    untilReload.delete(key);
  } catch {
    untilReload.set(key, text);
  }
}
