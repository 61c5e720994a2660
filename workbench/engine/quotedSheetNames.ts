import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";

interface RangeAdapter {
  getRangeString(
    range: { readonly sheetId: string } | undefined,
    forSheetId?: string,
    options?: unknown,
  ): string;
}

interface PluginConfig {
  readonly range: RangeAdapter;
  readonly getters: RangeAdapter & { getSheetName(sheetId: string): string };
}

interface SheetPlugin {
  readonly prototype: { getSheetIdByName(name: string | undefined): string | undefined };
}

/** Names that need no quotation marks: a word that is neither a number, a cell, a row, a column nor a truth value. */
const PLAIN =
  /^(?![a-z]{1,3}\d+$)(?!r\d*(?:c\d*)?$)(?!c\d*$)(?!(?:true|false|sant|falskt)$)[a-z_]\w*$/i;

/**
 * Writes sheet names in formulas as Excel does: '2025'!A1, and 'Kalle''s blad'!A1 with the apostrophe
 * doubled, which the component neither writes nor reads back, so that such a formula was lost when the
 * work was opened again. The place where it writes a range is in no registry: a plugin is handed it with
 * each model. Models made before this do not know it.
 */
export function quotedSheetNames(): void {
  class QuotedSheetNamesPlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = [];

    constructor(config: PluginConfig) {
      super(config);
      const { range, getters } = config;
      const write = range.getRangeString.bind(range);
      const quoted: RangeAdapter["getRangeString"] = (written, forSheetId, options) => {
        const text = write(written, forSheetId, options);
        const mark = text.lastIndexOf("!");
        if (mark < 0 || written === undefined) return text;
        const name = getters.getSheetName(written.sheetId);
        const bare = text.slice(0, mark);
        if (PLAIN.test(name) || (bare !== name && bare !== `'${name}'`)) return text;
        return `'${name.replaceAll("'", "''")}'${text.slice(mark)}`;
      };
      range.getRangeString = quoted;
      getters.getRangeString = quoted;
    }
  }
  const plugins = spreadsheet.registries["corePluginRegistry"] as Registry<unknown>;
  plugins.replace("paQuotedSheetNames", QuotedSheetNamesPlugin);
  const registry = spreadsheet.registries["corePluginRegistry"] as Registry<SheetPlugin>;
  const sheets = registry.get("sheet").prototype;
  const { getSheetIdByName } = sheets;
  sheets.getSheetIdByName = function (name) {
    const found = getSheetIdByName.call(this, name);
    if (found !== undefined || name === undefined || !name.includes("''")) return found;
    return getSheetIdByName.call(this, name.replaceAll("''", "'"));
  };
}
