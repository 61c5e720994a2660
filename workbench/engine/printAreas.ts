import type { HeldRange, RangeChange } from "./corePlugin";
import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { Command, Model, WorkbookData } from "./spreadsheetTypes";

/** The area of each sheet that has one, by the sheet's id: "A:F" or "A1:F40". */
export type PrintAreas = Readonly<Record<string, string>>;

interface PrintGetters {
  getPrintAreas(): PrintAreas;
}

const SET_PRINT_AREA = "PA_SET_PRINT_AREA";

/**
 * Lets a sheet say which of its cells are printed, as in Excel; the component has no such thing. A part
 * of the workbook's data: it is kept and undone with the rest, and follows rows and columns that are
 * put in. Models made before this do not know it.
 */
export function registerPrintAreas(): void {
  class PrintAreaPlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = ["getPrintAreas"];
    readonly areas: Record<string, HeldRange | undefined> = {};

    private put(sheetId: string, area: string): void {
      this.history.update("areas", sheetId, this.getters.getRangeFromSheetXC(sheetId, area));
    }

    override handle(command: Command): void {
      const sheetId = String(command["sheetId"]);
      if (command.type === SET_PRINT_AREA) this.put(sheetId, String(command["area"]));
      if (command.type === "DELETE_SHEET") this.history.update("areas", sheetId, undefined);
      const copied = command.type === "DUPLICATE_SHEET" ? this.getPrintAreas()[sheetId] : undefined;
      if (copied !== undefined) this.put(String(command["sheetIdTo"]), copied);
    }

    override adaptRanges({
      applyChange,
    }: {
      applyChange: (range: HeldRange) => RangeChange;
    }): void {
      for (const [sheetId, area] of Object.entries(this.areas)) {
        const change = area && applyChange(area);
        if (change === undefined || change.changeType === "NONE") continue;
        const kept = change.changeType === "REMOVE" ? undefined : change.range;
        this.history.update("areas", sheetId, kept);
      }
    }

    getPrintAreas(): PrintAreas {
      const there = this.getters.getSheetIds();
      return Object.fromEntries(
        Object.entries(this.areas).flatMap(([sheetId, area]) =>
          area === undefined || !there.includes(sheetId)
            ? []
            : [[sheetId, this.getters.getRangeString(area, sheetId)]],
        ),
      );
    }

    override import(data: WorkbookData): void {
      for (const [sheetId, area] of Object.entries((data["printAreas"] ?? {}) as PrintAreas)) {
        this.areas[sheetId] = this.getters.getRangeFromSheetXC(sheetId, area);
      }
    }

    override export(data: WorkbookData): void {
      const areas = this.getPrintAreas();
      if (Object.keys(areas).length > 0) data["printAreas"] = areas;
    }
  }
  spreadsheet.coreTypes.add(SET_PRINT_AREA);
  const registry = (name: string) => spreadsheet.registries[name] as Registry<unknown>;
  registry("corePluginRegistry").replace("paPrintAreas", PrintAreaPlugin);
  // As the component does with its own: what a command has changed is taken back, not the command.
  const itself = (command: Command): readonly Command[] => [command];
  registry("inverseCommandRegistry").replace(SET_PRINT_AREA, itself);
}

export const printAreaCommand = (sheetId: string, area: string): Command => ({
  type: SET_PRINT_AREA,
  sheetId,
  area,
});

export const printAreasOf = ({ getters }: Model): PrintAreas =>
  (getters as Model["getters"] & PrintGetters).getPrintAreas();
