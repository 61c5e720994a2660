import { showNotice } from "../frame/notice";
import { sessionTexts } from "../session/sessionTexts";
import { NoAnswerError } from "./inTime";
import { type KeptWork, OwnershipLostError, writeKept } from "./keptWork";

/** Whether the browser has the workbook as it is now. */
export class Keeping {
  state: "kept" | "waiting" | "failed" = "kept";
  /** How many changes there have been; what is written holds those up to its own. */
  private changes = 0;
  /** Said already, so that it is not said again at each change. */
  private told = false;

  /** What the workbook holds from now on is not in the browser. */
  change(): void {
    this.changes += 1;
    this.state = "waiting";
  }

  /**
   * Writes the workbook as it is at the call; a change meanwhile still waits. False when another tab has the
   * workbook: it was not written.
   */
  async write(id: string, work: KeptWork): Promise<boolean> {
    const taken = this.changes;
    try {
      await writeKept(id, work);
      this.state = this.changes === taken ? "kept" : "waiting";
      this.told = false;
    } catch (error) {
      if (error instanceof OwnershipLostError) return false;
      this.fail();
    }
    return true;
  }

  /** Tells why what is kept could not be read; true where the browser did not answer, and may hold something. */
  isSilent(error: unknown): boolean {
    const silent = error instanceof NoAnswerError;
    this.fail(silent ? sessionTexts.noAnswer : sessionTexts.notKept);
    return silent;
  }

  /** The browser is full, or storing is blocked by its settings: said once, work goes on. */
  fail(why: string = sessionTexts.notKept): void {
    this.state = "failed";
    if (this.told) return;
    this.told = true;
    showNotice(why, { wrong: true });
  }
}
