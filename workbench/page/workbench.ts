import { functions } from "../../functions";
import metadata from "../../functions/generated/functions.json";
import type { PaneCommand } from "../../taskpane/commands/commandBus";
import type { WorkbookPort } from "../../taskpane/workbook/port";
import type { NeutralFunction } from "../engine/metadata";
import { prepareEngine } from "../engine/prepare";
import { spreadsheet } from "../engine/spreadsheet";
import { showAbout } from "./frame/about";
import { acceptDroppedFile } from "./frame/dropTarget";
import { element } from "./frame/elements";
import { PaneFrame } from "./frame/pane";
import { listenForShortcuts } from "./frame/shortcuts";
import { drawChartsAfterSheet } from "./grid/chartsAfterSheet";
import { markNotes } from "./grid/noteMarks";
import { adaptLinks } from "./grid/links";
import { adaptMenus } from "./grid/menus";
import { measureLinesOnce } from "./grid/rowHeights";
import { describeBuiltIns } from "./grid/swedishHelp";
import { keepHalfTyped, readHalfTyped } from "./keep/halfTyped";
import { Actions } from "./session/actions";
import { offerLeftBehind } from "./session/offerLeftBehind";
import { showState } from "./session/state";
import { WorkSession } from "./session/workSession";
import { translate } from "./translate/translate";

declare global {
  interface Window {
    /** Where the pane in its frame finds the workbook. */
    paWorkbookPort?: WorkbookPort;
  }
}

const PARTS = ["bar", "menus", "grid", "pane"] as const;

function wireFrame(session: WorkSession, actions: Actions): void {
  const grid = element("grid");
  const bar = element("bar");
  const keys = {
    open: () => actions.open(),
    save: () => void actions.save(),
    togglePane: () => pane.toggle(),
    command: (command: PaneCommand) => pane.send(command),
    menus: () => {
      if (!session.gridHeld) session.focusMenus();
    },
    nextPart: (back: boolean) => {
      const parts = PARTS.filter(takesKeys);
      const at = parts.indexOf(partWithFocus());
      const next = parts[(at + (back ? parts.length - 1 : 1)) % parts.length];
      if (next === "menus") session.focusMenus();
      else if (next === "grid") session.focus();
      else if (next === "pane") pane.focus();
      else bar.querySelector<HTMLElement>("button:enabled, input:enabled")?.focus();
    },
  };
  const takesKeys = (part: (typeof PARTS)[number]) => {
    if (part === "pane") return pane.open;
    return part === "bar" || !session.gridHeld;
  };
  const partWithFocus = (): (typeof PARTS)[number] => {
    if (pane.hasFocus) return "pane";
    if (bar.contains(document.activeElement)) return "bar";
    return session.menusHaveFocus ? "menus" : "grid";
  };
  const pane = new PaneFrame(
    (inside) => listenForShortcuts(inside, keys),
    () => session.focus(),
  );
  listenForShortcuts(window, keys);
  acceptDroppedFile((file) => void actions.openFile(file));
  const click: Record<string, () => void> = {
    open: () => actions.open(),
    save: () => void actions.save(),
    new: () => void actions.create(),
    malmo: () => void actions.malmo(),
    example: () => void actions.example(),
    about: () => void showAbout(),
  };
  for (const button of bar.querySelectorAll<HTMLButtonElement>("button[data-action]")) {
    button.disabled = false;
    button.addEventListener("click", () => click[button.dataset["action"] ?? ""]?.());
  }
  const name = element<HTMLInputElement>("workbook-name");
  name.addEventListener("change", () => {
    session.rename(name.value.trim() === "" ? session.workbook.name : name.value.trim());
  });
  name.addEventListener("focus", () => name.select());
  name.addEventListener("keydown", (event) => {
    if (event.key === "Enter") session.focus();
  });
  grid.addEventListener("focus", () => session.focus());
  // After the grid has been drawn: the pane must not delay it.
  const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  requestAnimationFrame(() => setTimeout(() => later(() => pane.start())));
}

function keepOnLeaving(session: WorkSession): void {
  window.addEventListener("beforeunload", (event) => {
    // Only here: when the page is hidden on its way out, the editor has already closed.
    keepHalfTyped(session.id, session.editing?.halfTyped);
    void session.flush();
    if (session.hasUnsaved) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void session.flush();
  });
}

/** Opens the workbench in the frame of index.html. */
export async function openWorkbench(): Promise<void> {
  spreadsheet.setTranslationMethod(translate, () => true);
  // Values or rows of values go in; the functions' own type is the narrower one that Excel uses.
  prepareEngine(metadata, functions as unknown as Record<string, NeutralFunction>);
  describeBuiltIns();
  const session = new WorkSession(element("grid"), { onState: showState });
  const actions = new Actions(session);
  adaptLinks();
  measureLinesOnce();
  drawChartsAfterSheet();
  markNotes();
  adaptMenus({
    create: () => void actions.create(),
    open: () => actions.open(),
    save: () => void actions.save(),
    saveForOthers: () => void actions.save("others"),
    saveOpen: () => void actions.save("open"),
    malmo: () => void actions.malmo(),
    example: () => void actions.example(),
  });
  await session.start();
  element("opening").remove();
  wireFrame(session, actions);
  keepOnLeaving(session);
  session.focus();
  // After the keyboard is in the grid, which would move the insertion point.
  const halfTyped = readHalfTyped(session.id);
  if (halfTyped !== undefined) session.editing?.resume(halfTyped);
  await offerLeftBehind(session);
}
