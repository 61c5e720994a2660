import { spreadsheet } from "../../engine/spreadsheet";
import { swedishFormatPanel } from "./formatPanel/swedishFormatPanel";
import { kronorFormats } from "./kronorFormats";
import { usedFormats } from "./usedFormats";

/** What the page itself offers, put first in the grid's File menu. */
export interface PageActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  /** So that LibreOffice and other programs show the values of the PA functions. */
  readonly saveForOthers: () => void;
  readonly saveOpen: () => void;
  readonly malmo: () => void;
  readonly example: () => void;
}

interface MenuNode {
  id?: string;
  children?: (MenuNode | (() => unknown))[];
}

interface MenuRegistry {
  readonly content: Record<string, MenuNode>;
  addChild(key: string, path: string[], item: object): unknown;
}

const registries = spreadsheet.registries as unknown as Record<
  "topbarMenuRegistry" | "cellMenuRegistry",
  MenuRegistry
>;

/**
 * Not offered: what an Excel file cannot hold (pivot tables of the component's own kind, carousels)
 * and the settings, whose language would change the formulas.
 */
const LEFT_OUT = {
  top: {
    file: ["settings"],
    insert: ["insert_pivot", "insert_carousel"],
    data: ["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
  },
  cell: [
    "pivot_headers_group",
    "pivot_group_remaining",
    "pivot_headers_ungroup",
    "collapse_pivot",
    "pivot_sorting",
    "pivot_fix_formulas",
    "pivot_properties",
  ],
};

function leaveOut(): void {
  const top = registries.topbarMenuRegistry.content;
  for (const [menu, ids] of Object.entries(LEFT_OUT.top)) {
    const node = top[menu];
    if (node?.children === undefined) continue;
    node.children = node.children.filter(
      (child) => typeof child === "function" || !ids.includes(child.id ?? ""),
    );
  }
  for (const id of LEFT_OUT.cell) delete registries.cellMenuRegistry.content[id];
}

let current: PageActions | undefined;

/** Fits the grid's menus to the page. The menus are shared by all grids, so once is enough. */
export function adaptMenus(actions: PageActions): void {
  const first = current === undefined;
  current = actions;
  if (!first) return;
  leaveOut();
  kronorFormats();
  swedishFormatPanel();
  usedFormats();
  const items = [
    { id: "pa_new", name: "Ny arbetsbok", action: () => current?.create() },
    { id: "pa_open", name: "Öppna …", description: "Ctrl+O", action: () => current?.open() },
    {
      id: "pa_save",
      name: "Spara som Excel-fil",
      description: "Ctrl+S",
      action: () => current?.save(),
    },
    {
      id: "pa_save_others",
      name: "Spara för LibreOffice och andra program",
      action: () => current?.saveForOthers(),
    },
    {
      id: "pa_save_open",
      name: "Spara en kopia med öppna formler",
      action: () => current?.saveOpen(),
    },
    { id: "pa_malmo", name: "Öppna Malmö-exemplet", action: () => current?.malmo() },
    { id: "pa_example", name: "Öppna Exempelkommun", action: () => current?.example() },
  ];
  items.forEach(({ id, name, description, action }, index) => {
    registries.topbarMenuRegistry.addChild(id, ["file"], {
      name,
      ...(description === undefined ? {} : { description }),
      sequence: index + 1,
      separator: index === items.length - 1,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      execute: action,
    });
  });
}
