import {
  cancelled,
  elsewhere,
  noAnswer,
  OpenDataError,
  refused,
  tooMuch,
  unreachable,
  unreadable,
} from "./openDataError";

const PATIENCE_MS = 30_000;
const MOST_BYTES = 10 * 1024 * 1024;
const TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** Asked too often, and not there for the moment: the same question may be answered a little later. */
const LATER = new Set([429, 503]);

export interface Asking {
  /** Whose answer it is, as the user knows it. */
  readonly source: string;
  readonly signal?: AbortSignal;
  /** A question that is sent as JSON; left out: the address says it all. */
  readonly body?: unknown;
  /** Waits so long before the same is asked again; for tests. */
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What the answer asks for in seconds, or twice as long as the time before; never long. */
function waitMs(answer: Response, tried: number): number {
  const asked = Number(answer.headers.get("Retry-After") ?? Number.NaN) * 1_000;
  const own = FIRST_WAIT_MS * 2 ** tried;
  return Math.min(LONGEST_WAIT_MS, Number.isFinite(asked) && asked >= 0 ? asked : own);
}

async function boundedText(answer: Response, source: string): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw tooMuch(source);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(source, "det är inte helt, eller har ett annat format");
  }
}

/** Without cookies, and without telling from which page: only the question itself is sent. */
const QUIETLY: RequestInit = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
};

const asJson = (body: unknown): RequestInit =>
  body === undefined
    ? {}
    : {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      };

/** One question and its whole answer, given up when it takes too long or is cancelled. */
async function askOnce(url: URL, { source, signal, body }: Asking): Promise<[Response, string]> {
  const giveUp = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    giveUp.abort();
  }, PATIENCE_MS);
  const stop = (): void => giveUp.abort();
  signal?.addEventListener("abort", stop);
  if (signal?.aborted === true) stop();
  try {
    const answer = await fetch(url, { ...QUIETLY, ...asJson(body), signal: giveUp.signal });
    // Led on to another service, where the page's policy does not stop it: its answer is not the source's.
    if (answer.redirected && new URL(answer.url).origin !== url.origin) throw elsewhere(source);
    return [answer, await boundedText(answer, source)];
  } catch (error) {
    if (error instanceof OpenDataError) throw error;
    if (signal?.aborted === true) throw cancelled();
    throw late ? noAnswer(source) : unreachable(source);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/**
 * The JSON that a source of open data answers with, at most 10 MB, within half a minute. Asked too often it
 * is asked again some times, as long after as the source wants.
 *
 * @throws OpenDataError saying why not
 */
export async function askJson(url: URL, asking: Asking): Promise<unknown> {
  const { source, signal, wait = pause } = asking;
  for (let tried = 0; ; tried += 1) {
    const [answer, text] = await askOnce(url, asking);
    if (answer.ok) return parsed(text, source);
    if (!LATER.has(answer.status) || tried + 1 === TRIES) throw refused(source, answer.status);
    await wait(waitMs(answer, tried), signal);
    if (signal?.aborted === true) throw cancelled();
  }
}
