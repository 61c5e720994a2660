import type { KeptElement } from "../../engine/keptFile";
import { WORKBOOK_PROTECTION } from "../sheetElements";
import type { FileName } from "./fileModel";
import { refuseLongFormula } from "./refuseLongFormula";
import { attribute, local, readXml } from "./xmlEvents";

export interface ToldSheet {
  readonly name: string;
  readonly relation: string;
  readonly visible: boolean;
}

export interface WorkbookPart {
  /** All sheets in the order of the tabs, chart sheets too. */
  readonly sheets: readonly ToldSheet[];
  readonly names: readonly FileName[];
  readonly date1904: boolean;
  /** The protection of the workbook's structure. */
  readonly protection?: KeptElement;
}

const isOn = (text: string | undefined): boolean =>
  text === "1" || text === "true" || text === "on";

/** The sheets and names of a workbook and the date system that it counts by. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: ToldSheet[] = [];
  const names: FileName[] = [];
  let date1904 = false;
  let protection: KeptElement | undefined;
  let name: Omit<FileName, "text"> | undefined;
  let text = "";
  const stack: string[] = [];
  readXml(xml, {
    open: (tag, attributes) => {
      const word = local(tag);
      if (word === "workbookPr" && stack.at(-1) === "workbook")
        date1904 = isOn(attribute(attributes, "date1904"));
      else if (word === "workbookProtection" && stack.at(-1) === "workbook") {
        const own = WORKBOOK_PROTECTION.flatMap((key) => {
          const value = attribute(attributes, key);
          return value === undefined ? [] : [[key, value] as const];
        });
        protection = { attributes: Object.fromEntries(own) };
      } else if (word === "sheet" && stack.at(-1) === "sheets") {
        sheets.push({
          name: attribute(attributes, "name") ?? "",
          relation: attribute(attributes, "id") ?? "",
          visible: (attribute(attributes, "state") ?? "visible") === "visible",
        });
      } else if (word === "definedName") {
        const sheet = attribute(attributes, "localSheetId");
        text = "";
        name = {
          name: attribute(attributes, "name") ?? "",
          hidden: isOn(attribute(attributes, "hidden")),
          ...(sheet === undefined ? {} : { sheet: Number(sheet) }),
        };
      }
      stack.push(word);
    },
    text: (more) => {
      if (name) text += more;
    },
    close: (tag) => {
      stack.pop();
      if (local(tag) !== "definedName" || !name) return;
      const told = name.name;
      refuseLongFormula(text, () => `namnet ${told}`);
      names.push({ ...name, text: text.trim() });
      name = undefined;
    },
  });
  return { sheets, names, date1904, ...(protection ? { protection } : {}) };
}
