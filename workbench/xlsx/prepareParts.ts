import { guardText } from "./guardText";
import { LIMITS } from "./limits";
import type { Parts } from "./readParts";
import { XlsxError } from "./xlsxError";
import { childElements, elements, parseXml, serializeXml } from "./xmlDocument";

const MAIN_PART = /<([\w-]+):(?:workbook|worksheet|sst|styleSheet|table)[\s>]/;
const CELL = /<c\s[^>]*?\br="([A-Z]+)(\d+)"/g;

/** Some programs write every element with a prefix (x:row); the component reads none. */
function withoutPrefix(xml: string): string {
  const prefix = MAIN_PART.exec(xml.slice(0, 4000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
}

function refuseHugeSheet(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", row = "0"] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    columns = Math.max(columns, column);
  }
  if (rows * columns > LIMITS.cellsPerSheet) {
    throw new XlsxError(
      "tooLarge",
      "Ett blad i filen använder för många rader och kolumner. Ta bort tomma formaterade celler långt ned eller till höger och försök igen.",
    );
  }
}

function guardSharedStrings(xml: string): string {
  const document = parseXml(xml);
  for (const item of elements(document, "si")) {
    // In the item, or in the formatted pieces of it; not the reading aids beside them.
    const texts = childElements(item).flatMap((child) => {
      if (child.localName === "t") return [child];
      return child.localName === "r" ? childElements(child, "t") : [];
    });
    const whole = texts.map((t) => t.textContent ?? "").join("");
    const first = texts[0];
    if (first && guardText(whole) !== whole) first.textContent = `'${first.textContent ?? ""}`;
  }
  return serializeXml(document);
}

/** Texts kept in the cell itself are moved to where the component looks for a cell's value. */
function inlineTexts(xml: string): string {
  if (!xml.includes("inlineStr")) return xml;
  const document = parseXml(xml);
  for (const cell of elements(document, "c")) {
    if (cell.getAttribute("t") !== "inlineStr") continue;
    const holder = childElements(cell, "is")[0];
    const text = holder
      ? elements(holder, "t")
          .map((t) => t.textContent ?? "")
          .join("")
      : "";
    holder?.remove();
    const value = document.createElementNS(cell.namespaceURI, "v");
    value.textContent = guardText(text);
    cell.setAttribute("t", "str");
    cell.append(value);
  }
  return serializeXml(document);
}

/** Changes the parts of a foreign file to what the component reads rightly. */
export function prepareParts(parts: Parts): Parts {
  const prepared: Parts = {};
  for (const [path, raw] of Object.entries(parts)) {
    const xml = withoutPrefix(raw);
    if (/(^|\/)sharedStrings\.xml$/i.test(path)) prepared[path] = guardSharedStrings(xml);
    else if (path.startsWith("xl/worksheets/") && path.endsWith(".xml")) {
      refuseHugeSheet(xml);
      prepared[path] = inlineTexts(xml);
    } else prepared[path] = xml;
  }
  return prepared;
}
