import { FakePort } from "./fakePort";

/** A port behind which the workbook can change, as in the workbench. */
export class ChangingPort extends FakePort {
  private readonly handlers = new Set<(same: boolean) => void>();

  onWorkbookChanged(handler: (same: boolean) => void): () => void {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  change(same: boolean): void {
    for (const handler of [...this.handlers]) handler(same);
  }
}
