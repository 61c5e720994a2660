import { tell } from "../frame/dialog";
import type { CellEditing } from "../grid/cellEditing";
import type { MountedGrid } from "../grid/mountGrid";
import { Autosave } from "../keep/autosave";
import { Keeping } from "../keep/keeping";
import { claimKept, type KeptWork, readKept } from "../keep/keptWork";
import { WorkbookLock } from "../keep/workbookLock";
import { ForwardingPort } from "./forwardingPort";
import { adoptWorkbook, ownWorkbook, tabWorkbook } from "./identity";
import { mountWorkbook } from "./mountWorkbook";
import type { OpenWorkbook } from "./openWorkbook";
import { showReadonlyNotice } from "./readonlyNotice";
import { sessionTexts } from "./sessionTexts";
import { sessionPort } from "./sessionPort";
import type { SessionView, Showing } from "./showing";
import { malmoSource, type WorkbookSource } from "./sources";

/**
 * What this tab works with: one open workbook, kept in the browser as it changes, as long as the
 * tab is the one that may change it.
 */
export class WorkSession {
  private opened: OpenWorkbook | undefined;
  private grid: MountedGrid | undefined;
  private port: ForwardingPort | undefined;
  private lock: WorkbookLock | undefined;
  private removeNotice: () => void = () => undefined;
  private readonly owner = crypto.randomUUID();
  private readonly autosave = new Autosave(async () => {
    await this.port?.settled();
    await this.keep();
  });
  private mayChange = false;
  private readonly keeping = new Keeping();

  constructor(
    private readonly target: HTMLElement,
    private readonly view: SessionView<WorkSession>,
  ) {}

  get workbook(): OpenWorkbook {
    if (this.opened === undefined) throw new Error("No workbook is open yet.");
    return this.opened;
  }

  get isReadonly(): boolean {
    return !this.mayChange;
  }

  /** True when the workbook has changes that are in no file. */
  get isChanged(): boolean {
    return this.mayChange && this.opened !== undefined && !this.opened.inFile;
  }

  /** The same, or something is typed and not entered, or being written: what closing the tab would leave. */
  get hasUnsaved(): boolean {
    return this.isChanged || this.gridHeld || this.editing?.halfTyped !== undefined;
  }

  get keptState(): "kept" | "waiting" | "failed" {
    return this.keeping.state;
  }

  /** Opens what was kept, or the example at the first visit. */
  async start(): Promise<void> {
    const id = tabWorkbook();
    this.lock = this.newLock(id);
    const held = await this.lock.tryTake();
    await this.showKept(id, held);
    if (!held) this.becomeReadonly(sessionTexts.openElsewhere);
  }

  /** Shows another workbook instead of the open one, which the caller has asked about. */
  async replace(source: WorkbookSource): Promise<void> {
    await this.show(source, { own: true });
    this.scheduleKeep();
    // At once: a page that is left within the pause would come back with the workbook before this one.
    void this.autosave.flush();
    this.focus();
  }

  get id(): string {
    return this.lock?.id ?? tabWorkbook();
  }

  /** Goes on with a workbook that a closed tab left; the open one stays kept as it is. */
  async adopt(id: string): Promise<void> {
    await this.flush();
    this.lock?.close();
    this.removeNotice();
    adoptWorkbook(id);
    await this.start();
    this.focus();
  }

  focus(): void {
    this.grid?.focus();
  }

  /** Whether the grid takes no keys for now. */
  get gridHeld(): boolean {
    return this.grid?.held === true;
  }

  focusMenus(): void {
    this.grid?.focusMenus();
  }

  get menusHaveFocus(): boolean {
    return this.grid?.menusHaveFocus() === true;
  }

  /** The cell that is being typed in; none where the workbook may only be read. */
  get editing(): CellEditing | undefined {
    return this.mayChange ? this.grid?.editing : undefined;
  }

  /** Waits until what the pane still holds, and the sheets that it is adding, are in the workbook. */
  async settle(): Promise<void> {
    await this.port?.beforeSaving();
  }

  /** Waits until everything so far is kept in the browser. */
  async flush(): Promise<void> {
    await this.settle();
    await this.autosave.flush();
  }

  rename(name: string): void {
    if (this.mayChange) this.workbook.rename(name);
  }

  markSaved(): void {
    this.workbook.markSaved();
    this.scheduleKeep();
  }

  private async show(source: WorkbookSource, how: Showing = {}): Promise<void> {
    const { workbook: next, grid } = await mountWorkbook(source, this.target, (changed) => {
      if (this.opened === changed) this.scheduleKeep();
    });
    if (how.own === true && this.isReadonly) await this.takeOwnWorkbook();
    this.autosave.cancel();
    this.opened?.close();
    this.grid?.destroy();
    this.opened = next;
    this.grid = grid;
    const port = sessionPort(next, grid, () => {
      // What waits to be kept would else wait for the sheets, and be lost if the page is left before.
      if (this.keeping.state === "waiting") void this.keep();
    });
    this.port?.forwardTo(port, how.same === true);
    window.paWorkbookPort = this.port ??= new ForwardingPort(port, () => this.flush());
    this.view.onState(this);
  }

  private async showKept(id: string, held: boolean, same = false): Promise<void> {
    this.mayChange = held;
    let kept: KeptWork | undefined;
    try {
      kept = await (held ? claimKept(id, this.owner) : readKept(id));
    } catch (error) {
      if (this.keeping.isSilent(error)) return this.showExample();
    }
    if (kept === undefined) return this.show(await malmoSource());
    try {
      await this.show(kept, { same });
    } catch {
      await this.showExample();
      await tell("Arbetsboken kunde inte öppnas", sessionTexts.unreadable);
    }
  }

  /** Instead of what is kept, which is never written over: the tab goes on with a workbook of its own. */
  private async showExample(): Promise<void> {
    await this.takeOwnWorkbook();
    await this.show(await malmoSource());
  }

  private scheduleKeep(): void {
    if (!this.mayChange) return;
    this.keeping.change();
    this.view.onState(this);
    this.autosave.schedule();
  }

  private async keep(): Promise<void> {
    if (!this.mayChange || this.lock === undefined) return;
    const work = this.workbook.asKept(this.owner, Date.now());
    const isOurs = await this.keeping.write(this.lock.id, work);
    if (isOurs) this.view.onState(this);
    else this.becomeReadonly(sessionTexts.handedOver);
  }

  private newLock(id: string): WorkbookLock {
    return new WorkbookLock(
      id,
      async () => {
        // The other tab does not wait for long. What is typed by now goes along; after that nothing can be.
        this.port?.stopAdding();
        this.editing?.enter();
        await this.settle();
        this.editing?.enter();
        this.opened?.readonly(true);
        await this.autosave.flush();
        this.mayChange = false;
      },
      () => this.becomeReadonly(sessionTexts.handedOver),
    );
  }

  private async takeOwnWorkbook(): Promise<void> {
    this.lock?.close();
    this.removeNotice();
    this.lock = this.newLock(ownWorkbook());
    await this.lock.tryTake();
    this.mayChange = true;
  }

  private becomeReadonly(reason: string): void {
    const typed = this.editing?.halfTyped?.text;
    const changes = this.mayChange && this.keeping.state === "waiting";
    this.mayChange = false;
    this.autosave.cancel();
    this.opened?.readonly(true);
    this.removeNotice();
    this.removeNotice = showReadonlyNotice(
      reason,
      { changes, typed },
      { takeOver: () => void this.takeOver(), copy: () => void this.openAsCopy() },
    );
    this.view.onState(this);
  }

  private async takeOver(): Promise<void> {
    if (this.lock === undefined) return;
    await this.lock.takeOver();
    // What the other tab kept last, not what this one happened to read.
    await this.showKept(this.lock.id, true, true);
    this.focus();
  }

  private async openAsCopy(): Promise<void> {
    const copy = this.workbook.asCopy();
    await this.takeOwnWorkbook();
    await this.show(copy, { same: true });
    this.scheduleKeep();
    this.focus();
  }
}
