import type { Model, Zone } from "../../engine/spreadsheetTypes";
import { usedArea } from "../../port/usedArea";
import { isCellEditor } from "./cellEditor";
import type { CellEditor, EditorFocus } from "./cellEditing";

/** What the component's model knows of sums and of moving about, beside what the page else needs. */
interface GridModel {
  readonly getters: {
    isSingleCellOrMerge(sheetId: string, zone: Zone): boolean;
    isEmpty(sheetId: string, zone: Zone): boolean;
    zoneToXC(sheetId: string, zone: Zone): string;
    getSelection(): { readonly anchor: { readonly cell: { col: number; row: number } } };
    getAutomaticSums(
      sheetId: string,
      zone: Zone,
      anchor: { col: number; row: number },
    ): readonly { readonly zone?: Zone }[];
  };
  readonly selection: {
    moveAnchorCell(direction: "down" | "up", step: number): void;
    selectCell(col: number, row: number): void;
    setAnchorCorner(col: number, row: number): void;
  };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Today as it is typed: 2026-03-01. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Keys that mean the same as in Excel where the component has others: Enter on a marked cell goes down,
 * Alt+= writes SUMMA of the numbers above or to the left, Ctrl+; today's date, Ctrl+End goes to the last
 * cell that is used and with Shift marks until there.
 */
export function addExcelKeys(
  sheet: HTMLElement,
  model: Model,
  editor: CellEditor,
  focus: EditorFocus,
): void {
  const grid = model as unknown as GridModel;
  const begin = (content: string, start = content.length, end = start) =>
    focus.focusActiveComposer({ focusMode: "cellFocus", content, selection: { start, end } });

  const move = (direction: "down" | "up"): boolean => {
    const sheetId = model.getters.getActiveSheetId();
    // In a marked area the component goes round within it, as Excel does.
    if (!grid.getters.isSingleCellOrMerge(sheetId, model.getters.getSelectedZone())) return false;
    grid.selection.moveAnchorCell(direction, 1);
    return true;
  };

  const toLast = (mark: boolean): boolean => {
    const used = usedArea(model, model.getters.getActiveSheetId());
    const { right, bottom } = used ?? { right: 0, bottom: 0 };
    if (mark) grid.selection.setAnchorCorner(right, bottom);
    else grid.selection.selectCell(right, bottom);
    return true;
  };

  const sum = (): boolean => {
    const sheetId = model.getters.getActiveSheetId();
    const zone = model.getters.getSelectedZone();
    const { cell } = grid.getters.getSelection().anchor;
    const sums = grid.getters.getAutomaticSums(sheetId, zone, cell);
    const alone = grid.getters.isSingleCellOrMerge(sheetId, zone);
    if (!alone && (sums.length > 1 || !grid.getters.isEmpty(sheetId, zone))) {
      model.dispatch("SUM_SELECTION");
      return true;
    }
    const [found] = sums;
    const range = found?.zone === undefined ? "" : grid.getters.zoneToXC(sheetId, found.zone);
    const before = "=SUMMA(".length;
    begin(`=SUMMA(${range})`, before, before + range.length);
    return true;
  };

  const actionOf = (event: KeyboardEvent): (() => boolean) | undefined => {
    const { key, altKey, shiftKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === "Enter" && !control && !altKey) return () => move(shiftKey ? "up" : "down");
    if (key === "End" && control && !altKey) return () => toLast(shiftKey);
    // On a Swedish keyboard = and ; are typed with Shift.
    if (key === "=" && altKey && !control) return sum;
    if (key !== ";" || !control || altKey) return undefined;
    return () => {
      begin(today());
      return true;
    };
  };

  sheet.addEventListener(
    "keydown",
    (event) => {
      if (editor.editionMode !== "inactive" || !isCellEditor(event.target)) return;
      if (model.getters.isReadonly() || event.isComposing) return;
      if (actionOf(event)?.() !== true) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
