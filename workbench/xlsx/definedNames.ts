import { printAreasOf } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Model } from "../engine/spreadsheetTypes";
import type { Parts } from "./readParts";
import { elements, parseXml } from "./xmlDocument";

const AREA = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

const COLUMNS = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;
const PRINT_AREA = "_xlnm.Print_Area";

interface DefinedName {
  readonly name: string;
  readonly area: string;
  /** Whether it can be kept: one area, known in the whole workbook, or of a sheet what is printed. */
  readonly isKept: boolean;
  /** The place of the sheet whose own it is. */
  readonly sheet: number | undefined;
}

function definedNames(parts: Parts): DefinedName[] {
  const workbook = parts["xl/workbook.xml"];
  if (workbook === undefined) return [];
  return elements(parseXml(workbook), "definedName").map((element) => {
    const name = element.getAttribute("name") ?? "";
    const area = (element.textContent ?? "").trim();
    const own = element.getAttribute("localSheetId");
    const isPrinted = name === PRINT_AREA && own !== null;
    const isKept = isPrinted
      ? AREA.test(area) || COLUMNS.test(area)
      : own === null && !name.startsWith("_xl") && AREA.test(area);
    return { name, area, isKept, sheet: own === null ? undefined : Number(own) };
  });
}

/** Named areas of a workbook file; names of formulas and the like are left out. */
export const readDefinedNames = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    definedNames(parts)
      .filter(({ isKept, sheet }) => isKept && sheet === undefined)
      .map(({ name, area }) => [name, area.replaceAll("$", "")]),
  );

/** What is printed of each sheet that says it, by the sheet's place in the workbook. */
export const readPrintAreas = (parts: Parts): ReadonlyMap<number, string> =>
  new Map(
    definedNames(parts).flatMap(({ isKept, sheet, area }) =>
      isKept && sheet !== undefined
        ? [[sheet, area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "")] as const]
        : [],
    ),
  );

/** What the user calls the names that are left out. */
export function losesNames(parts: Parts): string[] {
  const lost = definedNames(parts).filter(({ isKept }) => !isKept);
  const isPrinting = ({ name }: DefinedName): boolean => name.startsWith("_xlnm.Print");
  // Excel's own (filters) follow from what is shown.
  const isOwn = ({ name }: DefinedName): boolean => name.startsWith("_xl");
  return [
    ...(lost.some(isPrinting) ? ["utskriftsområden och rubriker för utskrift"] : []),
    ...(lost.some((name) => !isOwn(name)) ? ["namn på formler eller för ett enda blad"] : []),
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
