import { spreadsheet } from "../engine/spreadsheet";
import type { Model } from "../engine/spreadsheetTypes";
import type { Parts } from "./readParts";
import { elements, parseXml } from "./xmlDocument";

const AREA = /^('(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

interface DefinedName {
  readonly name: string;
  readonly area: string;
  /** Whether it can be kept: one area, known in the whole workbook. */
  readonly isKept: boolean;
}

function definedNames(parts: Parts): DefinedName[] {
  const workbook = parts["xl/workbook.xml"];
  if (workbook === undefined) return [];
  return elements(parseXml(workbook), "definedName").map((element) => {
    const name = element.getAttribute("name") ?? "";
    const area = (element.textContent ?? "").trim();
    const isLocal = element.hasAttribute("localSheetId") || name.startsWith("_xl");
    return { name, area, isKept: !isLocal && AREA.test(area) };
  });
}

/** Named areas of a workbook file; names of formulas, print areas and the like are left out. */
export const readDefinedNames = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    definedNames(parts)
      .filter(({ isKept }) => isKept)
      .map(({ name, area }) => [name, area.replaceAll("$", "")]),
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

const absolute = (xc: string): string => xc.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");

/** Puts the model's named areas into the workbook part, after its sheets. */
export function writeDefinedNames(workbook: XMLDocument, model: Model): void {
  const { getters } = model;
  const named = getters.getNamedRanges();
  const sheets = elements(workbook, "sheets")[0];
  if (!sheets || named.length === 0) return;
  const holder = workbook.createElementNS(sheets.namespaceURI, "definedNames");
  for (const { name, range } of named) {
    const area = getters.getRangeString(range);
    const element = workbook.createElementNS(sheets.namespaceURI, "definedName");
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
  sheets.after(holder);
}
