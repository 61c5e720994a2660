import type { PagePlan } from "../../sheets/builder/pagePlan";
import { keepInSheetCommand } from "../engine/keptFile";
import { pageBreaksCommand } from "../engine/pageBreaks";
import type { Command } from "../engine/spreadsheetTypes";
import { pageElements } from "./pageElements";

/** What sets up how a sheet is printed. */
export const pageCommands = (sheetId: string, page: PagePlan): Command[] => [
  keepInSheetCommand(sheetId, pageElements(page)),
  pageBreaksCommand(sheetId, page.breaks ?? []),
];
