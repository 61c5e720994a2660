/** How long a tab that is asked to hand over has to keep its last changes before it is overruled. */
const PATIENCE_MS = 3000;
/** A reloaded page may meet the lock of its own former self for a moment. */
const FIRST_TRY_MS = 400;

/** Under this name the browser knows who holds a workbook. */
export const lockName = (id: string): string => `pa-kalkyl:${id}`;

interface HandOver {
  readonly handOver: string;
}

/**
 * One workbook, one tab that may change it (Web Locks). Another tab asks the holder to let go over
 * a channel; a holder that does not answer loses the lock.
 */
export class WorkbookLock {
  private release: (() => void) | undefined;
  private readonly channel = new BroadcastChannel("pa-kalkyl");

  constructor(
    readonly id: string,
    /** Called when this tab has to let go; what it returns is awaited before the other takes over. */
    private readonly onAsked: () => Promise<void>,
    /** Called when this tab does not hold the lock any more. */
    private readonly onLost: () => void,
  ) {
    this.channel.addEventListener("message", (event: MessageEvent<HandOver>) => {
      if (event.data.handOver === this.id && this.held) void this.letGo();
    });
  }

  get held(): boolean {
    return this.release !== undefined;
  }

  /** True when this tab holds the workbook now. */
  tryTake(): Promise<boolean> {
    return this.request({ signal: AbortSignal.timeout(FIRST_TRY_MS) });
  }

  /** Takes the workbook from the tab that holds it, which first keeps its changes. */
  async takeOver(): Promise<void> {
    this.channel.postMessage({ handOver: this.id } satisfies HandOver);
    const freely = await this.request({ signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!freely) await this.request({ steal: true });
  }

  /** For a tab that goes on with another workbook. */
  close(): void {
    this.release?.();
    this.release = undefined;
    this.channel.close();
  }

  private async letGo(): Promise<void> {
    await this.onAsked();
    this.release?.();
    this.release = undefined;
    this.onLost();
  }

  private request(options: LockOptions): Promise<boolean> {
    // Only pages outside https and localhost lack locks; they have one tab's good faith.
    if (navigator.locks === undefined) {
      this.release = () => undefined;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const held = navigator.locks.request(lockName(this.id), options, () => {
        resolve(true);
        return new Promise<void>((release) => {
          this.release = release;
        });
      });
      held.catch((error: unknown) => {
        // Where keeping is blocked there are no locks either, and nothing to overwrite.
        if (error instanceof DOMException && error.name === "SecurityError") {
          this.release = () => undefined;
          return resolve(true);
        }
        // Rejected before it was held: not in time. After: another tab stole it.
        const stolen = this.held;
        this.release = undefined;
        if (stolen) this.onLost();
        resolve(false);
      });
    });
  }
}
