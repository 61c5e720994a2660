import { showNotice } from "../frame/notice";
import { sessionTexts } from "../session/sessionTexts";
import { NoAnswerError } from "./inTime";
import { type KeptWork, OwnershipLostError, writeKept } from "./keptWork";

/** Whether the browser has the workbook as it is now. */
export class Keeping {
  state: "kept" | "waiting" | "failed" = "kept";
  /** Said already, so that it is not said again at each change. */
  private told = false;

  /** False when another tab has the workbook: it was not written. */
  async write(id: string, work: KeptWork): Promise<boolean> {
    try {
      await writeKept(id, work);
      this.state = "kept";
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
