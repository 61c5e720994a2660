import { keptNamesOf } from "../engine/keptNames";
import { printAreasOf } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Model } from "../engine/spreadsheetTypes";
import type { FileName } from "./read/fileModel";
import { isKeepable } from "./read/keptNames";
import type { NameBook } from "./read/nameBook";
import { escaped } from "./read/canonicalXml";
import { xmlText } from "./xmlText";

const AREA = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

const COLUMNS = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;
const PRINT_AREA = "_xlnm.Print_Area";

const isPrintArea = (name: string): boolean => name.toLowerCase() === PRINT_AREA.toLowerCase();
const isPrinted = ({ name, sheet }: FileName): boolean => sheet !== undefined && isPrintArea(name);
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

/** A name that the workbench has as it is: an area of the whole workbook, or what is printed of a sheet. */
export const isHeldName = (name: FileName, nameBook: NameBook): boolean =>
  (name.sheet === undefined && nameBook.areaOf(name.name) !== undefined) ||
  (isPrinted(name) && isOneArea(name));

/** What the user calls the names that are left out. */
export function losesNames(names: readonly FileName[], nameBook: NameBook): string[] {
  // Excel's own (filters) follow from what is shown.
  const isOwn = ({ name }: FileName): boolean => /^_xl(?!nm\.Print)/i.test(name);
  const lost = names.some(
    (name) => !isOwn(name) && !isHeldName(name, nameBook) && !isKeepable(name) && name.text !== "",
  );
  return lost ? ["namn på celler i andra arbetsböcker"] : [];
}

/** A cell, cells or whole columns, as they stay where formulas are copied. */
const absolute = (xc: string): string =>
  xc.replace(/([A-Z]+)(\d*)/g, (_, column: string, row: string) =>
    row === "" ? `$${column}` : `$${column}$${row}`,
  );
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** One name in the file. */
function nameXml(
  name: string,
  text: string,
  { sheet, hidden = false }: { readonly sheet?: number; readonly hidden?: boolean } = {},
): string {
  const place = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
  return `<definedName name="${escaped(name)}"${place}${hidden ? ' hidden="1"' : ""}>${xmlText(text)}</definedName>`;
}

/** Excel keeps what is printed of a sheet as a name of its own. */
function printAreaNames(model: Model): string[] {
  const areas = printAreasOf(model);
  return model.getters.getSheetIds().flatMap((sheetId, sheet) => {
    const area = areas[sheetId];
    if (area === undefined) return [];
    const text = `${quoted(model.getters.getSheetName(sheetId))}!${absolute(area)}`;
    return [nameXml(PRINT_AREA, text, { sheet })];
  });
}

function areaNames(model: Model): string[] {
  const { getters } = model;
  return getters.getNamedRanges().flatMap(({ name, range }) => {
    const area = getters.getRangeString(range);
    const bang = area.lastIndexOf("!");
    if (bang < 0) return [];
    const zone = spreadsheet.helpers.toZone(area.slice(bang + 1));
    const { toXC } = spreadsheet.helpers;
    const first = absolute(toXC(zone.left, zone.top));
    const last = absolute(toXC(zone.right, zone.bottom));
    return [nameXml(name, area.slice(0, bang + 1) + (first === last ? first : `${first}:${last}`))];
  });
}

/** Names that the file had and the component has no place for, but for those that the workbook has anew. */
function keptNames(model: Model): string[] {
  const areas = printAreasOf(model);
  const taken = new Set(model.getters.getNamedRanges().map(({ name }) => name.toLowerCase()));
  const places = new Map(model.getters.getSheetIds().map((sheetId, place) => [sheetId, place]));
  return keptNamesOf(model).flatMap(({ name, pieces, sheet, hidden }) => {
    if (sheet === undefined && taken.has(name.toLowerCase())) return [];
    if (sheet !== undefined && isPrintArea(name) && areas[sheet] !== undefined) return [];
    const place = sheet === undefined ? undefined : places.get(sheet);
    return [
      nameXml(name, pieces.join(""), {
        ...(place === undefined ? {} : { sheet: place }),
        hidden: hidden === true,
      }),
    ];
  });
}

/** The workbook's names and what is printed of it, as they stand after its sheets; "" where there are none. */
export function definedNamesXml(model: Model): string {
  const names = [...printAreaNames(model), ...areaNames(model), ...keptNames(model)];
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}
