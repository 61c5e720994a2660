/** Which build a page of the pane belongs to, as the page itself says (taskpane.html). */
export interface PaneBuild {
  /** The names of its files: equal names are equal files. */
  readonly files: string;
  readonly version: string;
  /** The day of the parameters. */
  readonly parameters: string;
}

const VERSION = /^\d+\.\d+\.\d+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Undefined of a page that is no pane, as one to log in at. */
export function buildOf(page: Document): PaneBuild | undefined {
  const {
    scripts,
    version = "",
    parameters = "",
  } = page.querySelector<HTMLElement>("script[data-scripts]")?.dataset ?? {};
  if (scripts === undefined || !VERSION.test(version) || !DAY.test(parameters)) return undefined;
  const styles = page.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? "";
  return { files: `${scripts} ${styles}`, version, parameters };
}

/** An answer may take this long; a server that says nothing is as one that cannot be reached. */
const PATIENCE_MS = 10_000;

/**
 * The build of the page at an address of the pane's own host, as it is given out now; undefined where that cannot
 * be told. Nothing is sent but the question.
 */
export async function buildAt(address: URL, cache: RequestCache): Promise<PaneBuild | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    // Another host's page, where a server sends those who are not logged in, is not followed.
    const answer = await fetch(address, { cache, redirect: "error", signal: stop.signal });
    if (!answer.ok) return undefined;
    return buildOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
