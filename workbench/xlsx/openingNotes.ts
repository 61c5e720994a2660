import { swedishNumber } from "../../src/exact/swedishNumber";
import type { KeptElement } from "../engine/keptFile";
import type { WorkbookData } from "../engine/spreadsheetTypes";
import { losesNames } from "./definedNames";
import { LIMITS } from "./limits";
import { listCells } from "./listCells";
import type { Layout } from "./read/loadLayout";
import type { WorkbookFile } from "./read/readWorkbookFile";
import type { CellsTold } from "./read/cellsTold";
import type { Parts } from "./readParts";
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

export interface OpenedCells {
  readonly file: WorkbookFile;
  readonly layout: Layout;
  readonly data: WorkbookData;
  readonly told: CellsTold;
  readonly losesCustomXml: boolean;
  /** Document properties and the like that cannot go along. */
  readonly lostParts: readonly string[];
}

/** Unknown functions with a sentence each; a file may call a new one in every cell. */
const MOST_NAMED = 20;

function unknownFunctions(unknown: CellsTold["unknown"]): string[] {
  const all = [...unknown];
  const rest = all.slice(MOST_NAMED);
  return [
    ...all
      .slice(0, MOST_NAMED)
      .map(
        ([name, cells]) =>
          `Arbetsbänken har inte funktionen ${name}. Formeln är kvar men visar fel här: ${listCells(cells)}.`,
      ),
    ...(rest.length > 0
      ? [
          `Inte heller ${rest.length} funktioner till: ${listCells(rest.flatMap(([, cells]) => cells))}.`,
        ]
      : []),
  ];
}

/** What differs in the cells themselves, a sentence or two each. */
function cellNotes({ told, layout, file }: OpenedCells): string[] {
  // Some programs write the elements in every file, and say in them that nothing is protected.
  const says = (element: KeptElement | undefined, ...keys: string[]): boolean =>
    keys.some((key) => /^(?:1|true)$/.test(element?.attributes[key] ?? ""));
  const isProtected =
    says(file.protection, "lockStructure", "lockWindows") ||
    file.sheets.some(({ kept }) => says(kept["sheetProtection"], "sheet"));
  return [
    ...(isProtected
      ? [
          "Filen är skyddad mot ändringar. Skyddet gäller inte i arbetsbänken men är kvar, med lösenord och olåsta celler, i filen som sparas.",
        ]
      : []),
    ...(layout.lost === "layout"
      ? ["Filens utseende (format, bredder, diagram och regler) kunde inte läsas. Cellerna är med."]
      : []),
    ...(layout.lost === "charts"
      ? [
          layout.tooMany === undefined
            ? "Filens diagram och tabeller kunde inte läsas. Cellerna är med."
            : `Filen har ${layout.tooMany}. Diagram, figurer och tabeller är inte med här; cellerna är det.`,
        ]
      : []),
    ...unknownFunctions(told.unknown),
    ...(told.unreadable.length > 0
      ? [
          `Formler som arbetsbänken inte kan tolka visar fel här, och sparas som text: ${listCells(told.unreadable)}.`,
        ]
      : []),
    ...(told.outside.length > 0
      ? [
          `Formler som hämtar ur andra arbetsböcker är ersatta av de värden som filen har: ${listCells(told.outside)}.`,
        ]
      : []),
    ...(told.tables.length > 0
      ? [
          `Formler med en tabells namn har tabellens celler i stället, och sparas så: ${listCells(told.tables)}. De räknar samma sak, men växer inte när tabellen gör det.`,
        ]
      : []),
    ...(told.linkedCellsLost
      ? ["Länkar till en cell i arbetsboken leder här till bladet, och sparas så."]
      : []),
    ...(told.cut.length > 0
      ? [`Texter längre än de 32 767 tecken som en cell rymmer är kortade: ${listCells(told.cut)}.`]
      : []),
    ...(told.dataTables.length > 0
      ? [
          `Datatabeller räknas inte om här. De har de värden som filen har: ${listCells(told.dataTables)}.`,
        ]
      : []),
  ];
}

/**
 * What is in a file and not in the workbench, in Swedish, so that nothing goes lost unseen when the
 * workbook is saved here. What the user never sees (the theme) is not mentioned.
 */
export function openingNotes(opened: OpenedCells): string[] {
  const { file, layout, data, losesCustomXml, lostParts, told } = opened;
  const kinds = [
    ...unshownParts(file.file.parts),
    ...unshownInSheets(layout.parts),
    ...(file.sheets.some(({ validations }) => validations.lost)
      ? ["en del av dataverifieringen"]
      : []),
    ...(file.sheets.some(({ validations }) => validations.messages)
      ? ["dataverifieringens egna meddelanden"]
      : []),
    ...(file.texts.formatted || file.sheets.some(({ formattedText }) => formattedText)
      ? ["olika textformat i samma cell"]
      : []),
    ...(layout.lost === undefined && losesCharts(layout.parts, data)
      ? ["diagram av slag som inte finns här"]
      : []),
    ...losesNames(file.names, file.nameBook),
    ...(told.farLooksLost
      ? ["format och radhöjder i tomma rader och kolumner långt utanför innehållet"]
      : []),
    ...(file.mergesLost ? ["en del av de sammanslagna cellerna"] : []),
    ...(told.looksLost
      ? [`format i fler än ${swedishNumber(LIMITS.styledCells)} tomma celler`]
      : []),
    ...(told.linksLost ? ["en del av länkarna"] : []),
    ...lostParts,
    ...(losesCustomXml ? ["stora XML-data från andra program"] : []),
  ];
  const cells = cellNotes(opened);
  if (kinds.length === 0) return cells;
  return [
    `Filen innehåller ${joined(kinds)} som arbetsbänken inte visar. Sparar du här finns de inte med i den nya filen; originalet ändras inte.`,
    ...cells,
  ];
}
