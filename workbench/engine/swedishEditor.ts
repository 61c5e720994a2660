import { englishErrorCode } from "../../functions/pipeline/errorCodes";
import { readErrorLiterals } from "./errorLiterals";
import { entryAt } from "./entry/entryAt";
import { isTypedFormula } from "./entry/isTypedFormula";
import { englishNames } from "./formulaNames";
import { canonicalFormula, shownFormula } from "./formulaText";
import { formulaAdvice } from "./messages/formulaAdvice";
import { swedishMessage } from "./messages/swedishMessage";
import { hasTime, timeAdvice } from "./messages/timeAdvice";
import { shownError } from "./shownError";
import { spreadsheet } from "./spreadsheet";
import type { CellPosition, EvaluatedCell, Getters } from "./spreadsheetTypes";

interface SheetPlugin {
  prototype: {
    getCellText(
      this: { getters: Getters },
      position: CellPosition,
      options?: { showFormula?: boolean },
    ): string;
  };
}

interface EvaluationPlugin {
  prototype: {
    getEvaluatedCell(this: { getters: Getters }, position: CellPosition): EvaluatedCell;
  };
}

/** A formula as it came, from a file, the clipboard or the editor, with names the component has. */
const compilable = (formula: string): string => englishNames(readErrorLiterals(formula));

function shownText({ type, value, formattedValue }: EvaluatedCell): string {
  if (type === "boolean") return value === true ? "SANT" : "FALSKT";
  return shownError(formattedValue);
}

/** What is wrong may be a time in the formula, which is read as rows. */
const mayBeRows = (code: unknown, message: string): boolean =>
  code === "#SPILL!" || message.startsWith("PA.");

/** The error's message in Swedish, with what to do about a formula that cannot be read. */
function shownMessage(
  { message, value }: EvaluatedCell,
  getters: Getters,
  position: CellPosition,
): string {
  const told = swedishMessage(String(message), value);
  const isBad = value === "#BAD_EXPR";
  if (!isBad && !mayBeRows(value, told)) return told;
  const formula = getters.getCell(position)?.compiledFormula?.toFormulaString(getters) ?? "";
  return `${told} ${isBad ? formulaAdvice(formula) : timeAdvice(formula)}`.trim();
}

/** Errors and truth values as Swedish Excel shows them; values and files keep the English ones. */
function shownValues(): void {
  const evaluation = spreadsheet.registries.coreViewsPluginRegistry.get(
    "evaluation",
  ) as EvaluationPlugin;
  const { getEvaluatedCell } = evaluation.prototype;
  const swedish = new WeakMap<EvaluatedCell, EvaluatedCell>();
  evaluation.prototype.getEvaluatedCell = function (position) {
    const cell = getEvaluatedCell.call(this, position);
    if (cell.type !== "error" && cell.type !== "boolean") return cell;
    const known = swedish.get(cell);
    if (known) return known;
    const { message } = cell;
    const { getters } = this;
    const told = { ...cell, formattedValue: shownText(cell) };
    const shown =
      message === undefined
        ? told
        : {
            ...told,
            // Found when it is read: the function that was perhaps meant is looked for among all there are.
            get message(): string {
              return shownMessage(cell, getters, position);
            },
          };
    swedish.set(cell, shown);
    return shown;
  };
}

/**
 * Swedish function names, error codes and the comma form, in and out. The component knows locales for numbers
 * and separators only and has no hook for names, so the places a formula passes through are wrapped:
 * compiling (everything that becomes a formula), the editor's content out and in, and the text of a
 * cell; and where an error gets the text that is shown.
 */
export function swedishEditor(): void {
  const { CompiledFormula } = spreadsheet;
  const { Compile, IsBadExpression } = CompiledFormula;
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    if (!hasTime(formula))
      return Compile.call(CompiledFormula, compilable(formula), sheetId, getters);
    // The component would write a lost reference over the time: the formula stays as it was typed.
    const unread = Compile.call(CompiledFormula, "=", sheetId, getters);
    return Object.assign(unread, { normalizedFormula: formula });
  };
  CompiledFormula.IsBadExpression = (formula) =>
    hasTime(formula) || IsBadExpression.call(CompiledFormula, compilable(formula));

  const composer = spreadsheet.stores.CellComposerStore.prototype;
  const { getComposerContent } = composer;
  composer.getCurrentCanonicalContent = function () {
    const typed = this._currentContent;
    if (isTypedFormula(typed)) return canonicalFormula(typed);
    return englishErrorCode(typed) ?? entryAt(this.getters, this.currentEditedCell, typed).content;
  };
  composer.getComposerContent = function (position, selection) {
    const content = getComposerContent.call(this, position, selection);
    if (content.text.startsWith("=")) return { ...content, text: shownFormula(content.text) };
    return content.text.startsWith("#") ? { ...content, text: shownError(content.text) } : content;
  };

  const sheet = spreadsheet.registries.featurePluginRegistry.get("ui_sheet") as SheetPlugin;
  const { getCellText } = sheet.prototype;
  sheet.prototype.getCellText = function (position, options) {
    const text = getCellText.call(this, position, options);
    if (options?.showFormula && this.getters.getCell(position)?.isFormula)
      return shownFormula(text);
    const cell = this.getters.getEvaluatedCell(position);
    return cell.type === "boolean" || cell.type === "error" ? cell.formattedValue : text;
  };
  shownValues();
}
