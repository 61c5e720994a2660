import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./spreadsheetTypes";

interface RangeAdapter {
  readonly getters: { getSheetName(sheetId: string): string };
  getRangeString(
    range: { readonly sheetId: string } | undefined,
    forSheetId?: string,
    options?: unknown,
  ): string;
}

interface SheetPlugin {
  readonly prototype: { getSheetIdByName(name: string | undefined): string | undefined };
}

/** Names that need no quotation marks: a word that is neither a number nor a cell. */
const PLAIN = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[A-Za-z_]\w*$/;

/**
 * Writes sheet names in formulas as Excel does: '2025'!A1, and 'Kalle''s blad'!A1 with the apostrophe
 * doubled, which the component neither writes nor reads back, so that such a formula was lost when the
 * work was opened again. The place where it writes a range is in no registry, only in a model.
 */
export function quotedSheetNames(): void {
  const model = new spreadsheet.Model() as unknown as { readonly range: RangeAdapter };
  const ranges = Object.getPrototypeOf(model.range) as RangeAdapter;
  const { getRangeString } = ranges;
  ranges.getRangeString = function (range, forSheetId, options) {
    const written = getRangeString.call(this, range, forSheetId, options);
    const mark = written.lastIndexOf("!");
    if (mark < 0 || range === undefined) return written;
    const name = this.getters.getSheetName(range.sheetId);
    const bare = written.slice(0, mark);
    if (PLAIN.test(name) || (bare !== name && bare !== `'${name}'`)) return written;
    return `'${name.replaceAll("'", "''")}'${written.slice(mark)}`;
  };
  const registry = spreadsheet.registries["corePluginRegistry"] as Registry<SheetPlugin>;
  const sheets = registry.get("sheet").prototype;
  const { getSheetIdByName } = sheets;
  sheets.getSheetIdByName = function (name) {
    const found = getSheetIdByName.call(this, name);
    if (found !== undefined || name === undefined || !name.includes("''")) return found;
    return getSheetIdByName.call(this, name.replaceAll("''", "'"));
  };
}
