import { printAreasOf } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Model } from "../engine/spreadsheetTypes";
import type { FileName } from "./read/fileModel";
import { elements } from "./xmlDocument";

const AREA = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

const COLUMNS = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;
const PRINT_AREA = "_xlnm.Print_Area";

const isPrinted = ({ name, sheet }: FileName): boolean =>
  sheet !== undefined && name.toLowerCase() === PRINT_AREA.toLowerCase();
const isOneArea = ({ text }: FileName): boolean => AREA.test(text) || COLUMNS.test(text);

/** What is printed of each sheet that says it, by the sheet's place in the workbook. */
export const readPrintAreas = (names: readonly FileName[]): ReadonlyMap<number, string> =>
  new Map(
    names
      .filter((name) => isPrinted(name) && isOneArea(name))
      .map(({ sheet = 0, text }) => [
        sheet,
        text.slice(text.lastIndexOf("!") + 1).replaceAll("$", ""),
      ]),
  );

/** What the user calls the names that are left out. */
export function losesNames(
  names: readonly FileName[],
  known: (name: FileName) => boolean,
): string[] {
  const isPrinting = ({ name }: FileName): boolean => /^_xlnm\.Print/i.test(name);
  // Excel's own (filters) follow from what is shown.
  const isOwn = ({ name }: FileName): boolean => /^_xl/i.test(name);
  return [
    ...(names.some((name) => isPrinting(name) && !(isPrinted(name) && isOneArea(name)))
      ? ["utskriftsområden och rubriker för utskrift"]
      : []),
    ...(names.some((name) => !isOwn(name) && !known(name))
      ? ["namn på formler eller för ett enda blad"]
      : []),
  ];
}

/** A cell, cells or whole columns, as they stay where formulas are copied. */
const absolute = (xc: string): string =>
  xc.replace(/([A-Z]+)(\d*)/g, (_, column: string, row: string) =>
    row === "" ? `$${column}` : `$${column}$${row}`,
  );
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Excel keeps what is printed of a sheet as a name of its own. */
function printAreaNames(model: Model, create: () => Element): Element[] {
  const areas = printAreasOf(model);
  return model.getters.getSheetIds().flatMap((sheetId, place) => {
    const area = areas[sheetId];
    if (area === undefined) return [];
    const element = create();
    element.setAttribute("name", PRINT_AREA);
    element.setAttribute("localSheetId", String(place));
    element.textContent = `${quoted(model.getters.getSheetName(sheetId))}!${absolute(area)}`;
    return [element];
  });
}

/** Puts the model's named areas and what is printed into the workbook part, after its sheets. */
export function writeDefinedNames(workbook: XMLDocument, model: Model): void {
  const { getters } = model;
  const named = getters.getNamedRanges();
  const sheets = elements(workbook, "sheets")[0];
  if (!sheets) return;
  const create = (): Element => workbook.createElementNS(sheets.namespaceURI, "definedName");
  const holder = workbook.createElementNS(sheets.namespaceURI, "definedNames");
  holder.append(...printAreaNames(model, create));
  for (const { name, range } of named) {
    const area = getters.getRangeString(range);
    const element = create();
    const bang = area.lastIndexOf("!");
    if (bang < 0) continue;
    const zone = spreadsheet.helpers.toZone(area.slice(bang + 1));
    const { toXC } = spreadsheet.helpers;
    const first = absolute(toXC(zone.left, zone.top));
    const last = absolute(toXC(zone.right, zone.bottom));
    element.setAttribute("name", name);
    element.textContent = area.slice(0, bang + 1) + (first === last ? first : `${first}:${last}`);
    holder.append(element);
  }
  if (holder.childNodes.length > 0) sheets.after(holder);
}
