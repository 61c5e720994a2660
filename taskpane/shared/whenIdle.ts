const BEFORE_LONG_MS = 50;

/** Runs something once nothing else is to be done; before long where the browser (Safari) cannot tell. Returns what stops it. */
export function whenIdle(run: () => void): () => void {
  const { requestIdleCallback, cancelIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback === undefined || cancelIdleCallback === undefined) {
    const timer = setTimeout(run, BEFORE_LONG_MS);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(run);
  return () => cancelIdleCallback(waiting);
}
