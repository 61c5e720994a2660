import type { HeldRange, RangeChange } from "./corePlugin";
import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { Model, WorkbookData } from "./spreadsheetTypes";

/**
 * A name of a file that the component has no place for: of a formula, a constant or several areas, or of
 * one sheet.
 */
export interface KeptName {
  readonly name: string;
  /** What it stands for, without =; every other piece, from the second, is an area with its sheet. */
  readonly pieces: readonly string[];
  /** The id of the sheet whose own it is. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

interface KeptGetters {
  getKeptNames(): readonly KeptName[];
}

function isKeptName(value: unknown): value is KeptName {
  const name = value as Partial<KeptName> | null;
  return (
    typeof name?.name === "string" &&
    Array.isArray(name.pieces) &&
    name.pieces.every((piece) => typeof piece === "string")
  );
}

const isArea = (place: number): boolean => place % 2 === 1;

/**
 * Keeps the names of a file that the component has no place for, so that they are in the file when it is
 * saved. Their areas follow rows, columns and sheets that are put in, renamed and taken away, and this is
 * undone with the rest. Models made before this do not know it.
 */
export function registerKeptNames(): void {
  class KeptNamesPlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = ["getKeptNames"];
    private names: readonly KeptName[] = [];
    /** By the place of the name and of the piece. */
    readonly areas: Record<string, HeldRange | "#REF!" | undefined> = {};

    override adaptRanges({
      applyChange,
    }: {
      applyChange: (range: HeldRange) => RangeChange;
    }): void {
      for (const [key, area] of Object.entries(this.areas)) {
        const change = typeof area === "object" ? applyChange(area) : undefined;
        if (change === undefined || change.changeType === "NONE") continue;
        const kept = change.changeType === "REMOVE" ? "#REF!" : change.range;
        this.history.update("areas", key, kept);
      }
    }

    private piece(piece: string, key: string): string {
      const area = this.areas[key];
      return typeof area === "object" ? this.getters.getRangeString(area, "") : (area ?? piece);
    }

    getKeptNames(): readonly KeptName[] {
      const there = this.getters.getSheetIds();
      return this.names
        .map((name, place) => ({
          ...name,
          pieces: name.pieces.map((piece, at) => this.piece(piece, `${place} ${at}`)),
        }))
        .filter(({ sheet }) => sheet === undefined || there.includes(sheet));
    }

    override import(data: WorkbookData): void {
      const saved = data["keptNames"];
      this.names = Array.isArray(saved) ? saved.filter(isKeptName) : [];
      this.names.forEach(({ pieces }, place) => {
        pieces.forEach((piece, at) => {
          if (!isArea(at) || !piece.includes("!") || piece.includes("#")) return;
          this.areas[`${place} ${at}`] = this.getters.getRangeFromSheetXC("", piece);
        });
      });
    }

    override export(data: WorkbookData): void {
      const names = this.getKeptNames();
      if (names.length > 0) data["keptNames"] = names;
    }
  }
  const registry = spreadsheet.registries["corePluginRegistry"] as Registry<unknown>;
  registry.replace("paKeptNames", KeptNamesPlugin);
}

export const keptNamesOf = ({ getters }: Model): readonly KeptName[] =>
  (getters as Model["getters"] & KeptGetters).getKeptNames();
