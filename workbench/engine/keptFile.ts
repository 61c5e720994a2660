import type { CorePluginInstance } from "./corePlugin";
import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { Command, Model, WorkbookData } from "./spreadsheetTypes";

/** An element of a file: its attributes, and the text of each of its children. */
export interface KeptElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** The elements of a sheet that the component has no place for, by name: protection and page setup. */
export type KeptSheet = Readonly<Record<string, KeptElement>>;

/** A part of a file that is kept as it is, with the parts that it names. */
export interface KeptPart {
  /** What its relationship and its content type are known by: "core-properties", "webextension". */
  readonly kind: string;
  readonly path: string;
  readonly xml: string;
  readonly names: readonly { readonly id: string; readonly part: KeptPart }[];
}

/** What a file holds beside the cells, and a saved file shall hold again. */
export interface KeptFile {
  readonly sheets: Readonly<Record<string, KeptSheet>>;
  /** The protection of the workbook's structure. */
  readonly workbook?: KeptElement;
  /** The company and the manager that the document's properties name. */
  readonly app?: Readonly<Record<string, string>>;
  /** Parts that the package itself names: document properties, add-ins' panes, labels of secrecy. */
  readonly parts: readonly KeptPart[];
}

interface KeptGetters {
  getKeptFile(): KeptFile;
}

const KEEP_IN_SHEET = "PA_KEEP_IN_SHEET";

/**
 * Keeps with the workbook what came in its file and is not shown here, so that a sheet's protection, page
 * setup and a document's properties are not lost by opening and saving. Follows copied and deleted sheets.
 */
export function registerKeptFile(): void {
  class KeptFilePlugin extends spreadsheet.CorePlugin implements CorePluginInstance {
    static readonly getters: readonly string[] = ["getKeptFile"];
    readonly sheets: Record<string, KeptSheet | undefined> = {};
    rest: Omit<KeptFile, "sheets"> = { parts: [] };

    override handle(command: Command): void {
      const sheetId = String(command["sheetId"]);
      if (command.type === KEEP_IN_SHEET) {
        const kept = { ...this.sheets[sheetId], ...(command["kept"] as KeptSheet) };
        this.history.update("sheets", sheetId, kept);
      }
      if (command.type === "DELETE_SHEET") this.history.update("sheets", sheetId, undefined);
      const copied = command.type === "DUPLICATE_SHEET" ? this.sheets[sheetId] : undefined;
      if (copied !== undefined) this.history.update("sheets", String(command["sheetIdTo"]), copied);
    }

    getKeptFile(): KeptFile {
      const kept = Object.entries(this.sheets).flatMap(([sheetId, sheet]) =>
        sheet === undefined ? [] : [[sheetId, sheet] as const],
      );
      return { ...this.rest, sheets: Object.fromEntries(kept) };
    }

    override import(data: WorkbookData): void {
      const kept = data["keptFile"] as KeptFile | undefined;
      if (kept === undefined) return;
      const { sheets, ...rest } = kept;
      Object.assign(this.sheets, sheets);
      this.rest = rest;
    }

    override export(data: WorkbookData): void {
      const kept = this.getKeptFile();
      const isEmpty =
        Object.keys(kept.sheets).length === 0 &&
        kept.parts.length === 0 &&
        kept.app === undefined &&
        kept.workbook === undefined;
      if (!isEmpty) data["keptFile"] = kept;
    }
  }
  spreadsheet.coreTypes.add(KEEP_IN_SHEET);
  const registry = (name: string) => spreadsheet.registries[name] as Registry<unknown>;
  registry("corePluginRegistry").replace("paKeptFile", KeptFilePlugin);
  // As the component does with its own: what a command has changed is taken back, not the command.
  const itself = (command: Command): readonly Command[] => [command];
  registry("inverseCommandRegistry").replace(KEEP_IN_SHEET, itself);
}

/** Puts elements in the place of those that a saved sheet has by the same names. */
export const keepInSheetCommand = (sheetId: string, kept: KeptSheet): Command => ({
  type: KEEP_IN_SHEET,
  sheetId,
  kept,
});

export const keptFileOf = ({ getters }: Model): KeptFile =>
  (getters as Model["getters"] & KeptGetters).getKeptFile();
