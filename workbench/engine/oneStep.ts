import { applyBatch } from "./batch";
import type { Change } from "./modelSteps";
import type { Command, DispatchResult, Model } from "./spreadsheetTypes";

/** The model's word for: no command is under way. */
const READY = 0;

/**
 * One undo step that is carried out in several rounds, between which the page can draw and be told to
 * stop. While it is under way nothing else may change the workbook: the step could not be told from it.
 */
export class OneStep {
  private readonly commands: Command[] = [];
  private readonly changes: Change[] = [];

  constructor(private readonly model: Model) {}

  /** Carries out commands in order, with one recalculation; nothing of it can be undone yet. */
  apply(commands: readonly Command[]): DispatchResult {
    const { session, state } = this.model;
    let gathered = state.changes;
    // What the component would keep as a step of its own is gathered into this one.
    session.save = (_root, done, changes) => {
      gathered = changes;
      this.gather(done, changes);
    };
    try {
      return applyBatch(this.model, commands);
    } catch (error) {
      // An error within leaves what was done before it, which the component neither keeps nor takes back.
      if (state.changes !== gathered) this.gather(state.commands, state.changes ?? []);
      this.settle();
      throw error;
    } finally {
      // The component's own, of its class, comes back.
      Reflect.deleteProperty(session, "save");
    }
  }

  /** Makes all of it one step that undo takes back. */
  keep(): void {
    const { session } = this.model;
    // A workbook is open in one place: packing thousands of cells for others, and unpacking them when they come back
    // from nowhere, would stop the page for seconds.
    const { commandSquisher } = session;
    commandSquisher.squish = (commands) => commands;
    commandSquisher.unsquish = (commands) => commands;
    try {
      session.save({ type: "PA_STEP" }, this.commands, this.changes);
    } finally {
      Reflect.deleteProperty(commandSquisher, "squish");
      Reflect.deleteProperty(commandSquisher, "unsquish");
    }
    this.model.trigger("update");
  }

  /** Takes all of it back, and leaves what could be undone and redone before as it was. */
  discard(): void {
    for (const { target, key, before } of this.changes.toReversed()) {
      if (before === undefined) Reflect.deleteProperty(target, key);
      else target[key] = before;
    }
    this.model.dispatchFromCorePlugin("UNDO", { commands: this.commands });
    this.model.finalize();
    this.model.trigger("update");
  }

  /** Ends the command that failed: the plugins look after what there is now, before it is taken back. */
  private settle(): void {
    try {
      this.model.finalize();
    } catch {
      // What failed may fail again; the first error is the one to tell.
    } finally {
      this.model.status = READY;
    }
  }

  private gather(commands: readonly Command[], changes: readonly Change[]): void {
    for (const each of commands) this.commands.push(each);
    for (const each of changes) this.changes.push(each);
  }
}
