import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../../sheets/update/sheetUpdate";
import {
  type AddedSheet,
  type AddSheetsOptions,
  type CellContent,
  type PickFormula,
  type RangeReference,
  type RewrittenFormulas,
  type StoredName,
  type StoredText,
  type TableReference,
  WorkbookError,
  type WorkbookPort,
  type WriteOptions,
} from "../../../taskpane/workbook/port";
import type { CopiedSheet, SheetCopy } from "../../../taskpane/workbook/sheetCopy";

/** A port that notes what the pane asks of it. The adapters themselves are held by the contract. */
export class FakePort implements WorkbookPort {
  readonly host = "workbench";
  readonly takesNotes = true;
  marked: RangeReference = { sheet: "Kostnad", address: "D4:E9" };
  /** By "Kostnad!B4". */
  readonly cells = new Map<string, CellContent>();
  readonly written: { cell: string; formula: string }[] = [];
  readonly added: SheetTemplate[] = [];
  refuseWith: WorkbookError | undefined;
  private handler: ((selection: RangeReference) => void) | undefined;

  async sheetNames(): Promise<string[]> {
    return ["Kostnad", ...this.added.map(({ name }) => name)];
  }

  /** What the pane asked to have written again; a test puts the formulas and what they show here. */
  readonly formulas: { cell: RangeReference; formula: string; value: CellContent }[] = [];
  locked: readonly string[] = [];

  async rewriteFormulas(pick: PickFormula): Promise<RewrittenFormulas> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    const cells = this.formulas.filter(({ formula, value }) => pick(formula, value) !== undefined);
    return { cells: cells.map(({ cell }) => cell), locked: this.locked };
  }

  async selection(): Promise<RangeReference> {
    return this.marked;
  }

  onSelectionChanged(handler: (selection: RangeReference) => void): () => void {
    this.handler = handler;
    return () => {
      this.handler = undefined;
    };
  }

  mark(marked: RangeReference): void {
    this.marked = marked;
    this.handler?.(marked);
  }

  /** The workbook's tables; a test may put some here. */
  readonly named: TableReference[] = [];

  async tables(): Promise<readonly TableReference[]> {
    return [...this.named];
  }

  /** Whole blocks, by "Kostnad!A2:B4". */
  readonly blocks = new Map<string, CellContent[][]>();

  /** Rows of whole blocks that are hidden. */
  hidden: readonly number[] = [];

  async read(range: RangeReference) {
    const block = this.blocks.get(`${range.sheet}!${range.address}`);
    const hiddenRows = this.hidden;
    if (block !== undefined) return { ...range, values: block, formulas: block, hiddenRows };
    const value = this.cells.get(`${range.sheet}!${range.address}`) ?? null;
    return { ...range, values: [[value]], formulas: [[value]] };
  }

  async writeFormula(
    { sheet, address }: RangeReference,
    formula: string,
    options?: WriteOptions,
  ): Promise<void> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    const cell = `${sheet}!${address}`;
    if (this.cells.has(cell) && options?.overwrite !== true) {
      throw new WorkbookError("occupied", `Cellen ${cell} är inte tom.`);
    }
    this.written.push({ cell, formula });
    this.cells.set(cell, formula);
  }

  async addSheet(template: SheetTemplate): Promise<string> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    this.added.push(template);
    return this.added.length === 1 ? template.name : `${template.name} ${this.added.length}`;
  }

  async addSheets(
    templates: readonly SheetTemplate[],
    { signal, onProgress }: AddSheetsOptions = {},
  ): Promise<readonly AddedSheet[]> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "Skrivningen avbröts.");
    this.added.push(...templates);
    onProgress?.(1);
    return templates.map(({ name }) => ({ id: `id-${name}`, name }));
  }

  readonly updated: SheetUpdate[] = [];

  async updateSheets(
    updates: readonly SheetUpdate[],
    templates: readonly SheetTemplate[],
    options: AddSheetsOptions = {},
  ): Promise<readonly AddedSheet[]> {
    const added = await this.addSheets(templates, options);
    this.updated.push(...updates);
    return added;
  }

  readonly copied: SheetCopy[] = [];
  /** What the copies' formulas turn out to show otherwise. */
  wrong: CopiedSheet["wrong"] = [];

  async copySheet(
    copy: SheetCopy,
    templates: readonly SheetTemplate[],
    options: AddSheetsOptions = {},
  ): Promise<CopiedSheet> {
    const sheets = await this.addSheets(templates, options);
    this.copied.push(copy);
    const { name } = copy;
    return { sheets: [{ id: `id-${name}`, name }, ...sheets], wrong: this.wrong };
  }

  async sheets(): Promise<readonly AddedSheet[]> {
    return (await this.sheetNames()).map((name) => ({ id: `id-${name}`, name }));
  }

  /** Ids. */
  readonly removed: string[] = [];
  /** Names of sheets that the user has taken away. */
  readonly gone: string[] = [];

  async removeSheets(sheets: readonly AddedSheet[]): Promise<readonly string[]> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    const there = sheets.filter(({ name }) => !this.gone.includes(name));
    this.removed.push(...there.map(({ id }) => id));
    return there.map(({ name }) => name);
  }

  async remaining(sheets: readonly AddedSheet[]): Promise<readonly AddedSheet[]> {
    return sheets.filter(({ id, name }) => !this.gone.includes(name) && !this.removed.includes(id));
  }

  /** What is kept in the workbook; a test may put another's version here. */
  readonly kept: Partial<Record<StoredName, StoredText>> = {};

  async readStored(name: StoredName): Promise<StoredText | undefined> {
    return this.kept[name];
  }

  async writeStored(name: StoredName, text: string, expected: string | undefined): Promise<string> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    if (this.kept[name]?.revision !== expected) {
      throw new WorkbookError("changedByOther", "Någon annan har ändrat.");
    }
    const revision = `${Number.parseInt(expected ?? "0", 10) + 1}-prov`;
    this.kept[name] = { text, revision };
    return revision;
  }

  /** The forecast's. */
  get stored(): StoredText | undefined {
    return this.kept.prognos;
  }

  set stored(stored: StoredText | undefined) {
    if (stored === undefined) delete this.kept.prognos;
    else this.kept.prognos = stored;
  }

  /** As a block at the address that it was given. */
  async writeValues(
    upperLeft: RangeReference,
    values: readonly (readonly CellContent[])[],
  ): Promise<RangeReference> {
    if (this.refuseWith !== undefined) throw this.refuseWith;
    this.blocks.set(
      `${upperLeft.sheet}!${upperLeft.address}`,
      values.map((row) => [...row]),
    );
    return upperLeft;
  }
}
