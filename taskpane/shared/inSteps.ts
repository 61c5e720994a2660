/** What a slice of work may take, so that a keystroke or a frame never waits long for it. */
const SLICE_MS = 8;

/**
 * Runs work that yields between its steps a slice at a time, the first when what is under way has been
 * drawn. Returns what ends it.
 */
export function inSteps<T>(
  steps: Iterator<unknown, T>,
  onDone: (result: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let timer = setTimeout(slice);
  function slice(): void {
    const end = performance.now() + SLICE_MS;
    try {
      do {
        const step = steps.next();
        if (step.done === true) {
          onDone(step.value);
          return;
        }
      } while (performance.now() < end);
    } catch (error) {
      onError(error);
      return;
    }
    timer = setTimeout(slice);
  }
  return () => clearTimeout(timer);
}
