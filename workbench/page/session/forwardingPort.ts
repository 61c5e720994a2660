import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../../sheets/update/sheetUpdate";
import type {
  AddedSheet,
  AddSheetsOptions,
  CellContent,
  PickFormula,
  RangeContent,
  RangeReference,
  RewrittenFormulas,
  StoredName,
  StoredText,
  TableReference,
  WriteOptions,
} from "../../../taskpane/workbook/port";
import type { CopiedSheet, SheetCopy } from "../../../taskpane/workbook/sheetCopy";
import type { WorkbenchPort } from "../../port/workbenchWorkbook";

type SelectionHandler = (selection: RangeReference) => void;

/**
 * The port that the pane keeps for its whole life. The workbook behind it changes when another one
 * is opened; those who listen are moved along.
 */
export class ForwardingPort implements WorkbenchPort {
  readonly host = "workbench";
  readonly takesNotes = true;
  private readonly listeners = new Map<SelectionHandler, () => void>();
  private readonly workbookHandlers = new Set<(same: boolean) => void>();
  private readonly savingHandlers = new Set<() => Promise<void>>();

  constructor(
    private target: WorkbenchPort,
    private readonly keep: () => Promise<void>,
  ) {}

  keepForNextPage(): Promise<void> {
    return this.keep();
  }

  /** `same`: it is the workbook that was open, as it is now. */
  forwardTo(target: WorkbenchPort, same: boolean): void {
    for (const stop of this.listeners.values()) stop();
    this.target = target;
    for (const handler of this.listeners.keys()) {
      this.listeners.set(handler, target.onSelectionChanged(handler));
    }
    for (const handler of this.workbookHandlers) handler(same);
  }

  onWorkbookChanged(handler: (same: boolean) => void): () => void {
    this.workbookHandlers.add(handler);
    return () => this.workbookHandlers.delete(handler);
  }

  onBeforeSaving(handler: () => Promise<void>): () => void {
    this.savingHandlers.add(handler);
    return () => this.savingHandlers.delete(handler);
  }

  /** Waits until those who listen have kept what they have, and all is written. Each begins at once. */
  async beforeSaving(): Promise<void> {
    await Promise.allSettled([...this.savingHandlers].map((handler) => handler()));
    await this.settled();
  }

  stopAdding(): void {
    this.target.stopAdding();
  }

  settled(): Promise<void> {
    return this.target.settled();
  }

  sheetNames(): Promise<string[]> {
    return this.target.sheetNames();
  }

  selection(options?: { readonly atOnce?: boolean }): Promise<RangeReference> {
    return this.target.selection(options);
  }

  onSelectionChanged(handler: SelectionHandler): () => void {
    this.listeners.set(handler, this.target.onSelectionChanged(handler));
    return () => {
      this.listeners.get(handler)?.();
      this.listeners.delete(handler);
    };
  }

  tables(): Promise<readonly TableReference[]> {
    return this.target.tables();
  }

  read(range: RangeReference): Promise<RangeContent> {
    return this.target.read(range);
  }

  rewriteFormulas(pick: PickFormula): Promise<RewrittenFormulas> {
    return this.target.rewriteFormulas(pick);
  }

  writeFormula(cell: RangeReference, formula: string, options?: WriteOptions): Promise<void> {
    return this.target.writeFormula(cell, formula, options);
  }

  writeValues(
    upperLeft: RangeReference,
    values: readonly (readonly CellContent[])[],
    options?: WriteOptions,
  ): Promise<RangeReference> {
    return this.target.writeValues(upperLeft, values, options);
  }

  addSheet(template: SheetTemplate): Promise<string> {
    return this.target.addSheet(template);
  }

  addSheets(
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<readonly AddedSheet[]> {
    return this.target.addSheets(templates, options);
  }

  updateSheets(
    updates: readonly SheetUpdate[],
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<readonly AddedSheet[]> {
    return this.target.updateSheets(updates, templates, options);
  }

  copySheet(
    copy: SheetCopy,
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<CopiedSheet> {
    return this.target.copySheet(copy, templates, options);
  }

  sheets(): Promise<readonly AddedSheet[]> {
    return this.target.sheets();
  }

  removeSheets(sheets: readonly AddedSheet[]): Promise<readonly string[]> {
    return this.target.removeSheets(sheets);
  }

  remaining(sheets: readonly AddedSheet[]): Promise<readonly AddedSheet[]> {
    return this.target.remaining(sheets);
  }

  readStored(name: StoredName): Promise<StoredText | undefined> {
    return this.target.readStored(name);
  }

  writeStored(name: StoredName, text: string, expected: string | undefined): Promise<string> {
    return this.target.writeStored(name, text, expected);
  }
}
