import type { CellValue } from "../engine/spreadsheetTypes";
import type { Parts } from "../xlsx/readParts";
import { childElements, elements, parseXml } from "../xlsx/xmlDocument";

/** The values a file holds, by sheet name and cell: what its last program calculated. */
export type SavedValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

function valueOf(cell: Element): CellValue {
  const text = childElements(cell, "v")[0]?.textContent;
  if (text === undefined || text === null) return null;
  const type = cell.getAttribute("t") ?? "n";
  if (type === "b") return text === "1" || text === "true";
  return type === "n" ? Number(text) : text;
}

function sheetValues(xml: string): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const cell of elements(parseXml(xml), "c")) {
    // Shared strings are typed texts, never an answer.
    if (cell.getAttribute("t") === "s") continue;
    const value = valueOf(cell);
    if (value !== null) values.set(cell.getAttribute("r") ?? "", value);
  }
  return values;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Reads the saved values of every sheet. */
export function savedValues(parts: Parts): SavedValues {
  const workbook = parts["xl/workbook.xml"];
  const relations = parts["xl/_rels/workbook.xml.rels"];
  if (workbook === undefined || relations === undefined) return new Map();
  const targets = new Map(
    elements(parseXml(relations), "Relationship").map((relation) => [
      relation.getAttribute("Id"),
      (relation.getAttribute("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    elements(parseXml(workbook), "sheet").map((sheet) => {
      const id = sheet.getAttributeNS(RELATIONS, "id") ?? sheet.getAttribute("r:id");
      const xml = parts[targets.get(id) ?? ""];
      const values = xml === undefined ? new Map<string, CellValue>() : sheetValues(xml);
      return [sheet.getAttribute("name") ?? "", values];
    }),
  );
}
