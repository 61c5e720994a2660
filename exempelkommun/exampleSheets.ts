import { EXAMPLE_MUNICIPALITY, exampleCases } from "../src/cases/examples/exampleCases";
import { markedSheet } from "../sheets/builder/markedSheet";
import type { SheetTemplate } from "../sheets/builder/SheetTemplate";
import { byHeading, caseListSheet } from "../sheets/cases/caseListSheet";
import { accountsSheet } from "./sheets/accountsSheet";
import { answersSheet } from "./sheets/answersSheet";
import { claimsSheet } from "./sheets/claimsSheet";
import { invoicesSheet } from "./sheets/invoicesSheet";
import { ledgerSheet } from "./sheets/ledgerSheet";
import { readMeSheet } from "./sheets/readMeSheet";

/** A made-up small municipality's workbook, each sheet marked so. */
export const exampleSheets = (): readonly SheetTemplate[] =>
  [
    readMeSheet(),
    accountsSheet(),
    caseListSheet(byHeading(exampleCases)),
    invoicesSheet(),
    claimsSheet(),
    ledgerSheet(),
    answersSheet(),
  ].map((sheet) => markedSheet(sheet, EXAMPLE_MUNICIPALITY));
