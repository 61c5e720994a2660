import { spreadsheet } from "../spreadsheet";
import type { CellPosition, EvaluatedCell, Getters } from "../spreadsheetTypes";
import { colourByCode } from "./colourByCode";
import { fillToWidth } from "./fillToWidth";
import { keptCode } from "./keptCode";
import { shownByCode } from "./shownByCode";
import { shownGeneral } from "./shownGeneral";

type Style = Readonly<Record<string, unknown>>;

interface EvaluationPlugin {
  readonly getters: Getters;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
}

interface StylePlugin {
  readonly getters: Getters;
  computeCellStyle(position: CellPosition): Style;
}

interface SheetPlugin {
  readonly getters: Getters;
  getTextWidth(text: string, style: Style): number;
  getCellText(
    position: CellPosition,
    options?: { showFormula?: boolean; availableWidth?: number },
  ): string;
}

const prototypeOf = <T>(registry: { get(key: string): unknown }, key: string): T =>
  (registry.get(key) as { readonly prototype: T }).prototype;

/** What the cell shows; undefined where the component's own text is right. */
function shownText({ type, value, format }: EvaluatedCell, code: string | undefined) {
  if (typeof value === "number" && type === "number") {
    if (code !== undefined) return shownByCode(value, code);
    return format === undefined ? shownGeneral(value) : undefined;
  }
  return code !== undefined && type === "text" && typeof value === "string"
    ? shownByCode(value, code)
    : undefined;
}

/** The text of each cell as its kept format shows it, and numbers without a format as Excel's General. */
function showTexts(): void {
  const evaluation = prototypeOf<EvaluationPlugin>(
    spreadsheet.registries.coreViewsPluginRegistry,
    "evaluation",
  );
  const { getEvaluatedCell } = evaluation;
  // A cell is evaluated anew when its value changes, not when its style does.
  const known = new WeakMap<EvaluatedCell, { code: string | undefined; cell: EvaluatedCell }>();
  evaluation.getEvaluatedCell = function (position) {
    const cell = getEvaluatedCell.call(this, position);
    if (cell.type !== "number" && cell.type !== "text") return cell;
    const code = keptCode(this.getters, position);
    if (code === undefined && (cell.type !== "number" || cell.format !== undefined)) return cell;
    const before = known.get(cell);
    if (before !== undefined && before.code === code) return before.cell;
    const text = shownText(cell, code);
    const shown = text === undefined ? cell : { ...cell, formattedValue: text };
    known.set(cell, { code, cell: shown });
    return shown;
  };
}

/** The same where the text is drawn and copied; a fill (* ) takes the column's width. */
function showInColumns(): void {
  const sheet = prototypeOf<SheetPlugin>(spreadsheet.registries.featurePluginRegistry, "ui_sheet");
  const { getCellText } = sheet;
  sheet.getCellText = function (position, options) {
    const cell = this.getters.getCell(position);
    if (options?.showFormula && (cell?.isFormula || !cell?.content))
      return getCellText.call(this, position, options);
    const evaluated = this.getters.getEvaluatedCell(position);
    const { type, value, formattedValue, format } = evaluated;
    const code = keptCode(this.getters, position);
    if (code === undefined)
      return type === "number" && format === undefined
        ? formattedValue
        : getCellText.call(this, position, options);
    if (!options?.availableWidth || !code.includes("*")) return formattedValue;
    if (type !== "number" && type !== "text") return formattedValue;
    const text = shownByCode(value as number | string, code, true) ?? formattedValue;
    return fillToWidth(text, options.availableWidth, (part) =>
      this.getTextWidth(part, cell?.style ?? {}),
    );
  };
}

/** [Red] and its like, over the cell's own colour as in Excel. */
function showColours(): void {
  const styles = prototypeOf<StylePlugin>(
    spreadsheet.registries["statefulUIPluginRegistry"] as { get(key: string): unknown },
    "cell_computed_style",
  );
  const { computeCellStyle } = styles;
  styles.computeCellStyle = function (position) {
    const style = computeCellStyle.call(this, position);
    const code = keptCode(this.getters, position);
    if (code === undefined || !code.includes("[")) return style;
    const { type, value } = this.getters.getEvaluatedCell(position);
    if (type !== "number" && type !== "text") return style;
    const textColor = colourByCode(value as number | string, code);
    return textColor === undefined ? style : { ...style, textColor };
  };
}

/**
 * Shows cells by the format codes kept in their styles, as Excel with Swedish settings. The component
 * has no hook where it makes a cell's text, so the three places where one is asked for are wrapped.
 */
export function showFormats(): void {
  showTexts();
  showInColumns();
  showColours();
}
