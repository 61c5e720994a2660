import {
  isWorkbookError,
  type StoredName,
  type StoredText,
  type WorkbookPort,
} from "../workbook/port";

type StoredPort = Pick<WorkbookPort, "readStored" | "writeStored">;

/** How it stands with the copy in the workbook. */
export type Keeping =
  | { readonly kind: "reading" }
  /** Nothing is kept yet. */
  | { readonly kind: "empty" }
  | { readonly kind: "waiting" }
  | { readonly kind: "kept" }
  | { readonly kind: "failed"; readonly message: string }
  /** What is kept is damaged or newer: nothing is written until the user has chosen to replace it. */
  | { readonly kind: "unreadable"; readonly message: string; readonly stored: StoredText }
  /** Someone else has written since; nothing is written until the user has chosen. */
  | { readonly kind: "otherChanged"; readonly theirs: StoredText | undefined };

export interface KeptAs {
  readonly name: StoredName;
  /** Why a text cannot be read back; undefined where it can. */
  readonly problem?: (text: string) => string | undefined;
}

/** What could not be written before the workbook was read again. */
export interface Unwritten {
  readonly text: string;
  /** The revision that it was to be written over; undefined: nothing was kept. */
  readonly over: string | undefined;
}

const DELAY_MS = 300;
const UNREAD = "Det som är sparat i arbetsboken kunde inte läsas.";
const UNWRITTEN = "Arbetsboken tog inte emot ändringen.";

const messageOf = (error: unknown, otherwise: string): string =>
  isWorkbookError(error) ? error.message : otherwise;

/** Kinds in which nothing is written. */
const HOLDING: ReadonlySet<Keeping["kind"]> = new Set(["reading", "unreadable", "otherChanged"]);

/**
 * Keeps a view's work in one workbook: written shortly after each change, never over what someone else
 * has written. For another workbook there is another keeper; a closed one writes nothing more.
 */
export class Keeper {
  private revision: string | undefined;
  private kept: string | undefined;
  private wanted: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | undefined;
  private closed = false;
  private keeping: Keeping = { kind: "reading" };

  constructor(
    private readonly port: StoredPort,
    private readonly as: KeptAs,
    private readonly onKeeping: (keeping: Keeping) => void,
  ) {}

  /** What is kept, to begin from. Undefined also where it cannot be read; then nothing is written. */
  async load(): Promise<StoredText | undefined> {
    this.tell({ kind: "reading" });
    try {
      const stored = await this.port.readStored(this.as.name);
      if (this.closed) return undefined;
      this.adopt(stored);
      return this.keeping.kind === "unreadable" ? undefined : stored;
    } catch (error) {
      this.tell({ kind: "failed", message: messageOf(error, UNREAD) });
      return undefined;
    }
  }

  /** Takes what the workbook holds now as what is written over next, where it can be read. */
  adopt(stored: StoredText | undefined): void {
    this.revision = stored?.revision;
    this.kept = stored?.text;
    this.wanted = undefined;
    if (stored === undefined) this.tell({ kind: "empty" });
    else {
      const message = this.problem(stored.text);
      this.tell(message === undefined ? { kind: "kept" } : { kind: "unreadable", message, stored });
    }
  }

  /** Writes over what the workbook holds, which the user has been told of and gives up. */
  replace(text: string): void {
    if (this.keeping.kind === "otherChanged") this.adopt(this.keeping.theirs);
    if (this.keeping.kind === "unreadable") this.tell({ kind: "kept" });
    // What waited while nothing could be written is this text too.
    this.wanted = undefined;
    this.keep(text);
  }

  /** The work as it is now, to be written in a moment. */
  keep(text: string): void {
    if (this.closed || (this.wanted ?? this.kept) === text) return;
    this.wanted = text;
    if (HOLDING.has(this.keeping.kind)) return;
    this.tell({ kind: "waiting" });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DELAY_MS);
  }

  /** Writes what waits, at once. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed || HOLDING.has(this.keeping.kind)) return;
    if (this.writing !== undefined) {
      await this.writing;
      return this.flush();
    }
    const text = this.wanted;
    if (text === undefined || text === this.kept) return;
    this.writing = this.write(text);
    await this.writing;
  }

  /** Whether someone else has written since we did; asked when the user comes back. */
  async look(): Promise<void> {
    const busy = this.writing !== undefined || this.keeping.kind === "reading";
    if (busy || this.keeping.kind === "otherChanged" || this.closed) return;
    const before = this.revision;
    const stored = await this.port.readStored(this.as.name).catch(() => undefined);
    if (stored === undefined || this.closed || before !== this.revision) return;
    if (stored.revision !== before) this.meet(stored);
  }

  /** What could not be written yet, where there is such. */
  get unwritten(): Unwritten | undefined {
    const { wanted: text, revision: over } = this;
    return text === undefined || text === this.kept ? undefined : { text, over };
  }

  /**
   * Goes on with what could not be written before, now that the same workbook has been read and holds
   * `stored`: written where nobody has changed what it was to be written over, otherwise to be chosen.
   */
  resume({ text, over }: Unwritten, stored: StoredText | undefined): void {
    const changed = stored !== undefined && stored.revision !== over && stored.text !== text;
    if (changed) this.meet(stored);
    this.keep(text);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private problem(text: string): string | undefined {
    return this.as.problem?.(text);
  }

  /** Someone else's version: to be chosen, or where it cannot be read to be told of. */
  private meet(theirs: StoredText | undefined): void {
    if (theirs !== undefined && this.problem(theirs.text) !== undefined) this.adopt(theirs);
    else this.tell({ kind: "otherChanged", theirs });
  }

  private async write(text: string): Promise<void> {
    try {
      // What could not be read back is not written over what can.
      const message = this.problem(text);
      if (message !== undefined) {
        this.tell({ kind: "failed", message });
        return;
      }
      this.revision = await this.port.writeStored(this.as.name, text, this.revision);
      this.kept = text;
      if (this.wanted === text) this.wanted = undefined;
      this.tell({ kind: this.wanted === undefined ? "kept" : "waiting" });
    } catch (error) {
      if (isWorkbookError(error) && error.code === "changedByOther") {
        this.meet(await this.port.readStored(this.as.name).catch(() => undefined));
      } else {
        this.tell({ kind: "failed", message: messageOf(error, UNWRITTEN) });
      }
    } finally {
      this.writing = undefined;
    }
  }

  private tell(keeping: Keeping): void {
    this.keeping = keeping;
    if (!this.closed) this.onKeeping(keeping);
  }
}
