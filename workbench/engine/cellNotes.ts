import type { HeldRange, RangeChange } from "./corePlugin";
import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { Command, Model, WorkbookData } from "./spreadsheetTypes";

/** The notes of each sheet that has any, by the sheet's id and the cell: "B4". */
export type CellNotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface HeldNote {
  readonly range: HeldRange;
  readonly text: string;
}

interface NoteGetters {
  getCellNotes(): CellNotes;
}

interface NoteCommand extends Command {
  readonly cell: string;
  readonly text?: string;
}

const SET_CELL_NOTE = "PA_SET_CELL_NOTE";

/**
 * Notes of cells, as in Excel; the component has no such thing. A part of the workbook's data: they are kept
 * and undone with the rest, and follow their cell when rows and columns are put in. Models made before this do
 * not know them.
 */
export function registerCellNotes(): void {
  class CellNotePlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = ["getCellNotes"];
    readonly notes: Record<string, readonly HeldNote[] | undefined> = {};

    /** Asked for each time that the grid is drawn. */
    private readonly byCell = new WeakMap<readonly HeldNote[], Readonly<Record<string, string>>>();

    private told(sheetId: string, notes: readonly HeldNote[]): Readonly<Record<string, string>> {
      const known = this.byCell.get(notes);
      if (known !== undefined) return known;
      const told = Object.fromEntries(
        notes.map(({ range, text }) => [this.getters.getRangeString(range, sheetId), text]),
      );
      this.byCell.set(notes, told);
      return told;
    }

    private held(sheetId: string, notes: Readonly<Record<string, string>>): readonly HeldNote[] {
      return Object.entries(notes).map(([cell, text]) => ({
        range: this.getters.getRangeFromSheetXC(sheetId, cell),
        text,
      }));
    }

    private put(sheetId: string, notes: Readonly<Record<string, string>>): void {
      this.history.update("notes", sheetId, this.held(sheetId, notes));
    }

    override handle(command: Command): void {
      const sheetId = String(command["sheetId"]);
      if (command.type === SET_CELL_NOTE) {
        const { cell, text } = command as NoteCommand;
        const others = Object.entries(this.getCellNotes()[sheetId] ?? {}).filter(
          ([other]) => other !== cell,
        );
        const own = text === undefined ? [] : [[cell, text] as const];
        this.put(sheetId, Object.fromEntries([...others, ...own]));
      }
      if (command.type === "DELETE_SHEET") this.history.update("notes", sheetId, undefined);
      const copied = command.type === "DUPLICATE_SHEET" ? this.getCellNotes()[sheetId] : undefined;
      if (copied !== undefined) this.put(String(command["sheetIdTo"]), copied);
    }

    override adaptRanges({
      applyChange,
    }: {
      applyChange: (range: HeldRange) => RangeChange;
    }): void {
      for (const [sheetId, notes] of Object.entries(this.notes)) {
        if (notes === undefined) continue;
        const changes = notes.map(({ range }) => applyChange(range));
        if (changes.every(({ changeType }) => changeType === "NONE")) continue;
        const kept = notes.flatMap(({ text }, place) => {
          const change = changes[place];
          return change === undefined || change.changeType === "REMOVE"
            ? []
            : [{ range: change.range, text }];
        });
        this.history.update("notes", sheetId, kept);
      }
    }

    getCellNotes(): CellNotes {
      const there = this.getters.getSheetIds();
      return Object.fromEntries(
        Object.entries(this.notes).flatMap(([sheetId, notes = []]) => {
          const isThere = notes.length > 0 && there.includes(sheetId);
          return isThere ? [[sheetId, this.told(sheetId, notes)]] : [];
        }),
      );
    }

    override import(data: WorkbookData): void {
      for (const [sheetId, notes] of Object.entries((data["cellNotes"] ?? {}) as CellNotes)) {
        this.notes[sheetId] = this.held(sheetId, notes);
      }
    }

    override export(data: WorkbookData): void {
      const notes = this.getCellNotes();
      if (Object.keys(notes).length > 0) data["cellNotes"] = notes;
    }
  }
  spreadsheet.coreTypes.add(SET_CELL_NOTE);
  const registry = (name: string) => spreadsheet.registries[name] as Registry<unknown>;
  registry("corePluginRegistry").replace("paCellNotes", CellNotePlugin);
  // As the component does with its own: what a command has changed is taken back, not the command.
  const itself = (command: Command): readonly Command[] => [command];
  registry("inverseCommandRegistry").replace(SET_CELL_NOTE, itself);
}

/** Without a text the cell's note is taken away. */
export const cellNoteCommand = (sheetId: string, cell: string, text?: string): NoteCommand => ({
  type: SET_CELL_NOTE,
  sheetId,
  cell,
  ...(text !== undefined && { text }),
});

export const cellNotesOf = ({ getters }: Model): CellNotes =>
  (getters as Model["getters"] & NoteGetters).getCellNotes();
