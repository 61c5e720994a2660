const PAUSE_MS = 700;

/**
 * Runs `save` soon after the last of a row of changes, and never twice at once. `flush` waits until
 * everything so far is saved.
 */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private pending = false;

  constructor(private readonly save: () => Promise<void>) {}

  schedule(): void {
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.pending) return this.running;
    this.pending = false;
    this.running = this.running.then(this.save);
    return this.running;
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.pending = false;
  }
}
