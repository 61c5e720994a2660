import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

/** Rules of these kinds are left out by the component. */
const FORMATTING_LEFT_OUT = new Set([
  "aboveAverage",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

/** Of several rules for the same cells the component keeps the first. */
function losesFormatting(sheet: XMLDocument): boolean {
  return elements(sheet, "conditionalFormatting").some((formatting) => {
    const rules = childElements(formatting, "cfRule");
    // Data bars have a second rule with Excel's newer settings; the first is shown.
    const isAddition = formatting.namespaceURI?.includes("/office/") === true;
    const own = isAddition
      ? rules.filter((rule) => rule.getAttribute("type") !== "dataBar")
      : rules;
    return (
      own.length > 1 ||
      own.some((rule) => FORMATTING_LEFT_OUT.has(rule.getAttribute("type") ?? "")) ||
      (isAddition && own.some((rule) => rule.getAttribute("type") !== "iconSet"))
    );
  });
}

/** Only sheets with one of these words are parsed once more: sheets can be large. */
const INTERESTING =
  /cfRule|sparkline|<legacyDrawingHF|<protectedRange|<colBreaks|<(?:\w+:)?sp[ >]|<xdr:(?:sp|cxnSp|grpSp)\b/;

/** Kinds of content inside sheets and drawings that the workbench does not show. */
export function unshownInSheets(parts: Parts): string[] {
  const found = new Set<string>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/(worksheets|drawings)\/[^/]+\.xml$/.test(path) || !INTERESTING.test(xml)) continue;
    const part = parseXml(xml);
    const has = (name: string): boolean => elements(part, name).length > 0;
    if (path.startsWith("xl/drawings/")) {
      if (has("sp") || has("cxnSp") || has("grpSp")) found.add("figurer och textrutor");
      continue;
    }
    if (losesFormatting(part)) found.add("en del av den villkorsstyrda formateringen");
    if (has("sparkline")) found.add("miniatyrdiagram");
    if (has("legacyDrawingHF")) found.add("bilder i sidhuvud och sidfot");
    if (has("protectedRange")) found.add("områden som får ändras trots bladskydd");
    if (has("colBreaks")) found.add("sidbrytningar mellan kolumner");
  }
  return [...found];
}
