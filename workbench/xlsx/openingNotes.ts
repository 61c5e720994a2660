import type { WorkbookData } from "../engine/spreadsheetTypes";
import { losesNames } from "./definedNames";
import type { Parts } from "./readParts";
import { unknownFunctions } from "./unknownFunctions";
import { unshownInSheets } from "./unshownInSheets";
import { unshownParts } from "./unshownParts";
import { elements, parseXml } from "./xmlDocument";

/** Charts of kinds that the component cannot draw are left out by it. */
function losesCharts(parts: Parts, data: WorkbookData): boolean {
  const inFile = Object.entries(parts)
    .filter(([path]) => /^xl\/drawings\/[^/]+\.xml$/.test(path))
    .flatMap(([, xml]) => elements(parseXml(xml), "chart")).length;
  const shown = (data.sheets ?? []).flatMap((sheet) => (sheet["figures"] ?? []) as unknown[]);
  return inFile > shown.length;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} och ${last}` : last;
}

/**
 * What is in a file and not in the workbench, in Swedish, so that nothing goes lost unseen when the
 * workbook is saved here. What the user never sees (theme, page margins, document properties) is
 * not mentioned.
 */
export function openingNotes(parts: Parts, data: WorkbookData, losesCustomXml: boolean): string[] {
  const kinds = [
    ...unshownParts(parts),
    ...unshownInSheets(parts),
    ...(losesCharts(parts, data) ? ["diagram av slag som inte finns här"] : []),
    ...losesNames(parts),
    ...(losesCustomXml ? ["stora XML-data från andra program"] : []),
  ];
  const functions = unknownFunctions(data.sheets ?? []);
  if (kinds.length === 0) return functions;
  return [
    `Filen innehåller ${joined(kinds)} som arbetsbänken inte visar. Sparar du här finns de inte med i den nya filen; originalet ändras inte.`,
    ...functions,
  ];
}
