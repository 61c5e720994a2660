// The grid draws its charts with the Chart.js it finds as a global; this sets it.
import "chart-umd";
import { App, type Component } from "@odoo/owl";
import "bootstrap/dist/css/bootstrap-utilities.min.css";
import "font-awesome/css/font-awesome.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./grid.css";
import { spreadsheet } from "../../engine/spreadsheet";
import type { Model } from "../../engine/spreadsheetTypes";
import { ask, tell } from "../frame/dialog";
import { create } from "../frame/elements";
import { showToast } from "../frame/toast";
import { CellEditing, type CellEditor, type EditorFocus } from "./cellEditing";
import { showCellMessage } from "./cellMessage";
import { addExcelKeys } from "./excelKeys";
import { freshTyping } from "./freshTyping";
import { addMenuKeys } from "./menuKeys";
import { ownTemplates } from "./ownTemplates";
import { translate, translateTemplate } from "../translate/translate";

export interface MountedGrid {
  /** Puts the keyboard in the cells. */
  focus(): void;
  /** Puts the keyboard in the menu bar. */
  focusMenus(): void;
  menusHaveFocus(): boolean;
  readonly editing: CellEditing;
  /** Takes neither keys nor pointer until let go; then the keyboard comes back, unless it is elsewhere. */
  readonly hold: (held: boolean) => void;
  readonly held: boolean;
  destroy(): void;
}

/** The part of the component that the page uses. */
interface MountedSpreadsheet {
  focusGrid(): void;
  readonly env: { getStore(store: unknown): unknown };
}

interface Notification {
  readonly text: string;
  readonly type: "danger" | "info" | "success" | "warning";
}

/**
 * Tells when the component has drawn what it refused. A dialog takes the keyboard from a cell that is still
 * open: what is typed would be entered and refused once more, and the cells take no letters afterwards.
 */
async function tellError(text: string): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await tell(translate("Error"), text);
}

async function askConfirmation(text: string, confirm: () => void, cancel?: () => void) {
  const yes = await ask({
    title: "Bekräfta",
    text: [text],
    choices: [
      { value: true, label: "Ja", main: true },
      { value: false, label: "Avbryt" },
    ],
    onEscape: false,
  });
  if (yes) confirm();
  else cancel?.();
}

/** Shows a model in the grid; its messages come in the page's own dialogs. */
export async function mountGrid(model: Model, target: HTMLElement): Promise<MountedGrid> {
  const sheet = create("div", "grid__sheet");
  // Before the grid that it takes the place of: the component measures the first one of the page.
  target.prepend(sheet);
  const app = new App(spreadsheet.Spreadsheet as typeof Component, {
    props: {
      model,
      colorScheme: "light",
      notifyUser: ({ text }: Notification) => showToast(text),
      raiseError: (text: string, done?: () => void) => void tellError(text).then(() => done?.()),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        void askConfirmation(text, confirm, cancel),
    },
    templates: ownTemplates,
    translateFn: translateTemplate,
    translatableAttributes: ["data-tooltip"],
    warnIfNoStaticProps: false,
  });
  let mounted: MountedSpreadsheet;
  try {
    mounted = (await app.mount(sheet)) as unknown as MountedSpreadsheet;
  } catch (error) {
    sheet.remove();
    app.destroy();
    throw error;
  }
  /** Whether the keyboard shall come to the cells when the grid is let go. */
  let wanted = false;
  const focus = () => {
    if (sheet.inert) wanted = true;
    else mounted.focusGrid();
  };
  const focusMenus = addMenuKeys(sheet, focus);
  const stopMessages = showCellMessage(model, sheet);
  const editor = mounted.env.getStore(spreadsheet.stores.CellComposerStore) as CellEditor;
  const editorFocus = mounted.env.getStore(spreadsheet.stores.ComposerFocusStore) as EditorFocus;
  const editing = new CellEditing(model, editor, editorFocus);
  freshTyping(sheet, editor, editorFocus);
  addExcelKeys(sheet, model, editor, editorFocus);
  const hold = (held: boolean): void => {
    if (held) wanted = sheet.contains(document.activeElement);
    sheet.inert = held;
    // Whoever writes in the pane or the bar by then goes on there, and not in the cells.
    if (!held && wanted && document.activeElement === document.body && sheet.isConnected) focus();
  };
  return {
    focus,
    focusMenus,
    editing,
    hold,
    get held() {
      return sheet.inert;
    },
    menusHaveFocus: () => document.activeElement?.closest(".o-spreadsheet-topbar") !== null,
    destroy: () => {
      stopMessages();
      app.destroy();
      sheet.remove();
    },
  };
}
