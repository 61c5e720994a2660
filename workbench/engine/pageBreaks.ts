import type { HeldRange, RangeChange } from "./corePlugin";
import type { Registry } from "./registry";
import { spreadsheet } from "./spreadsheet";
import type { Command, Model, WorkbookData } from "./spreadsheetTypes";

/** The rows of each sheet that begin a new page when it is printed, from 1, by the sheet's id. */
export type PageBreaks = Readonly<Record<string, readonly number[]>>;

interface BreakGetters {
  getPageBreaks(): PageBreaks;
}

const SET_PAGE_BREAKS = "PA_SET_PAGE_BREAKS";

const rowOf = (xc: string): number => Number(/\d+/.exec(xc)?.[0] ?? 0);

/**
 * Lets a sheet say where its pages begin, as in Excel; the component has no such thing. A part of the workbook's data:
 * kept and undone with the rest, and follows rows that are put in and taken away. Models made before this do not know it.
 */
export function registerPageBreaks(): void {
  class PageBreakPlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = ["getPageBreaks"];
    readonly starts: Record<string, readonly HeldRange[] | undefined> = {};

    private held(sheetId: string, rows: readonly number[]): readonly HeldRange[] {
      return rows.map((row) => this.getters.getRangeFromSheetXC(sheetId, `A${row}`));
    }

    private put(sheetId: string, rows: readonly number[] | undefined): void {
      this.history.update("starts", sheetId, rows && this.held(sheetId, rows));
    }

    override handle(command: Command): void {
      const sheetId = String(command["sheetId"]);
      if (command.type === SET_PAGE_BREAKS) this.put(sheetId, command["rows"] as readonly number[]);
      if (command.type === "DELETE_SHEET") this.put(sheetId, undefined);
      const copied = command.type === "DUPLICATE_SHEET" ? this.getPageBreaks()[sheetId] : undefined;
      if (copied !== undefined) this.put(String(command["sheetIdTo"]), copied);
    }

    override adaptRanges({
      applyChange,
    }: {
      applyChange: (range: HeldRange) => RangeChange;
    }): void {
      for (const [sheetId, starts] of Object.entries(this.starts)) {
        const changes = (starts ?? []).map((range) => ({ range, change: applyChange(range) }));
        if (changes.every(({ change }) => change.changeType === "NONE")) continue;
        const kept = changes.flatMap(({ range, change: { changeType, range: moved } }) =>
          changeType === "REMOVE" ? [] : [changeType === "NONE" ? range : moved],
        );
        this.history.update("starts", sheetId, kept);
      }
    }

    getPageBreaks(): PageBreaks {
      const there = this.getters.getSheetIds();
      return Object.fromEntries(
        Object.entries(this.starts).flatMap(([sheetId, starts = []]) =>
          starts.length === 0 || !there.includes(sheetId)
            ? []
            : [
                [
                  sheetId,
                  starts.map((range) => rowOf(this.getters.getRangeString(range, sheetId))),
                ],
              ],
        ),
      );
    }

    override import(data: WorkbookData): void {
      for (const [sheetId, rows] of Object.entries((data["pageBreaks"] ?? {}) as PageBreaks)) {
        this.starts[sheetId] = this.held(sheetId, rows);
      }
    }

    override export(data: WorkbookData): void {
      const breaks = this.getPageBreaks();
      if (Object.keys(breaks).length > 0) data["pageBreaks"] = breaks;
    }
  }
  spreadsheet.coreTypes.add(SET_PAGE_BREAKS);
  const registry = (name: string) => spreadsheet.registries[name] as Registry<unknown>;
  registry("corePluginRegistry").replace("paPageBreaks", PageBreakPlugin);
  // As the component does with its own: what a command has changed is taken back, not the command.
  const itself = (command: Command): readonly Command[] => [command];
  registry("inverseCommandRegistry").replace(SET_PAGE_BREAKS, itself);
}

export const pageBreaksCommand = (sheetId: string, rows: readonly number[]): Command => ({
  type: SET_PAGE_BREAKS,
  sheetId,
  rows,
});

export const pageBreaksOf = ({ getters }: Model): PageBreaks =>
  (getters as Model["getters"] & BreakGetters).getPageBreaks();
