import { applyBatch } from "./batch";
import type { Change } from "./modelSteps";
import type { Command, DispatchResult, Model } from "./spreadsheetTypes";

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
    const { session } = this.model;
    // What the component would keep as a step of its own is gathered into this one.
    session.save = (_root, done, changes) => {
      for (const each of done) this.commands.push(each);
      for (const each of changes) this.changes.push(each);
    };
    try {
      return applyBatch(this.model, commands);
    } finally {
      // The component's own, of its class, comes back.
      Reflect.deleteProperty(session, "save");
    }
  }

  /** Makes all of it one step that undo takes back. */
  keep(): void {
    this.model.session.save({ type: "PA_STEP" }, this.commands, this.changes);
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
}
