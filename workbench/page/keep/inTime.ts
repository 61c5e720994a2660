const PATIENCE_MS = 10_000;

/** The browser neither answered nor failed; it may still do so later, unheard. */
export class NoAnswerError extends Error {
  constructor() {
    super("The browser's store has not answered.");
    this.name = "NoAnswerError";
  }
}

/** The same answer, or a NoAnswerError after ten seconds without one. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
