import { canonicalFormula, shownFormula } from "./formulaText";
import { englishNames } from "./formulaNames";
import { spreadsheet } from "./spreadsheet";
import type { CellPosition, Getters } from "./spreadsheetTypes";

interface SheetPlugin {
  prototype: {
    getCellText(
      this: { getters: Getters },
      position: CellPosition,
      options?: { showFormula?: boolean },
    ): string;
  };
}

/**
 * Swedish function names and the comma form, in and out. The component knows locales for numbers
 * and separators only and has no hook for names, so the four places a formula passes through are
 * wrapped: compiling (everything that becomes a formula), the editor's content out and in, and the
 * text of a cell with its formula shown.
 */
export function swedishEditor(): void {
  const { CompiledFormula } = spreadsheet;
  const { Compile, IsBadExpression } = CompiledFormula;
  CompiledFormula.Compile = (formula, sheetId, getters) =>
    Compile.call(CompiledFormula, englishNames(formula), sheetId, getters);
  CompiledFormula.IsBadExpression = (formula) =>
    IsBadExpression.call(CompiledFormula, englishNames(formula));

  const composer = spreadsheet.stores.CellComposerStore.prototype;
  const { getCurrentCanonicalContent, getComposerContent } = composer;
  composer.getCurrentCanonicalContent = function () {
    const typed = this._currentContent;
    return /^[=+]/.test(typed) && typed.length > 1
      ? canonicalFormula(typed)
      : getCurrentCanonicalContent.call(this);
  };
  composer.getComposerContent = function (position, selection) {
    const content = getComposerContent.call(this, position, selection);
    return content.text.startsWith("=")
      ? { ...content, text: shownFormula(content.text) }
      : content;
  };

  const sheet = spreadsheet.registries.featurePluginRegistry.get("ui_sheet") as SheetPlugin;
  const { getCellText } = sheet.prototype;
  sheet.prototype.getCellText = function (position, options) {
    const text = getCellText.call(this, position, options);
    const shown = options?.showFormula && this.getters.getCell(position)?.isFormula;
    return shown ? shownFormula(text) : text;
  };
}
