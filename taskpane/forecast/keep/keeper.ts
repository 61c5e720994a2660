import { LARGEST_DOCUMENT } from "../../../src/forecast/documents/parseBounded";
import { isWorkbookError, type StoredText, type WorkbookPort } from "../../workbook/port";

type StoredPort = Pick<WorkbookPort, "readStored" | "writeStored">;

/** How it stands with the copy in the workbook. */
export type Keeping =
  | { readonly kind: "reading" }
  | { readonly kind: "waiting" }
  | { readonly kind: "kept" }
  | { readonly kind: "failed"; readonly message: string }
  /** Someone else has written since; nothing is written until the user has chosen. */
  | { readonly kind: "otherChanged"; readonly theirs: StoredText | undefined };

const DELAY_MS = 300;
const TOO_LARGE =
  "Scenarierna är större än 4 miljoner tecken. Ta bort något som lagts åt sidan, eller exportera en fil och ta bort scenarier.";
const UNREAD = "Det som är sparat i arbetsboken kunde inte läsas.";
const UNWRITTEN = "Arbetsboken tog inte emot dem.";

const messageOf = (error: unknown, otherwise: string): string =>
  isWorkbookError(error) ? error.message : otherwise;

/**
 * Keeps the work in one workbook: written shortly after each change, never over what someone else has
 * written. For another workbook there is another keeper; a closed one writes nothing more.
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
    private readonly onKeeping: (keeping: Keeping) => void,
  ) {}

  /** What is kept, to begin from. Undefined also where it cannot be read; then nothing is written. */
  async load(): Promise<StoredText | undefined> {
    this.tell({ kind: "reading" });
    try {
      const stored = await this.port.readStored("prognos");
      if (this.closed) return undefined;
      this.adopt(stored);
      this.tell({ kind: "kept" });
      return stored;
    } catch (error) {
      this.tell({ kind: "failed", message: messageOf(error, UNREAD) });
      return undefined;
    }
  }

  /** Takes what the workbook holds now as what is written over next. */
  adopt(stored: StoredText | undefined): void {
    this.revision = stored?.revision;
    this.kept = stored?.text;
    this.wanted = undefined;
    if (this.keeping.kind === "otherChanged") this.tell({ kind: "kept" });
  }

  /** The work as it is now, to be written in a moment. */
  keep(text: string): void {
    if (this.closed || (this.wanted ?? this.kept) === text) return;
    this.wanted = text;
    if (this.keeping.kind === "reading" || this.keeping.kind === "otherChanged") return;
    this.tell({ kind: "waiting" });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DELAY_MS);
  }

  /** Writes what waits, at once. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed || this.keeping.kind === "otherChanged") return;
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
    const stored = await this.port.readStored("prognos").catch(() => undefined);
    if (stored === undefined || this.closed || before !== this.revision) return;
    if (stored.revision !== before) this.tell({ kind: "otherChanged", theirs: stored });
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async write(text: string): Promise<void> {
    try {
      if (text.length > LARGEST_DOCUMENT) throw Object.assign(new Error(), { tooLarge: true });
      this.revision = await this.port.writeStored("prognos", text, this.revision);
      this.kept = text;
      if (this.wanted === text) this.wanted = undefined;
      this.tell({ kind: this.wanted === undefined ? "kept" : "waiting" });
    } catch (error) {
      if (isWorkbookError(error) && error.code === "changedByOther") {
        const theirs = await this.port.readStored("prognos").catch(() => undefined);
        this.tell({ kind: "otherChanged", theirs });
      } else {
        const tooLarge = (error as { tooLarge?: boolean }).tooLarge === true;
        this.tell({ kind: "failed", message: tooLarge ? TOO_LARGE : messageOf(error, UNWRITTEN) });
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
