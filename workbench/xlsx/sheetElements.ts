/** Elements of a sheet that go from file to file as they are, with the attributes of their schema. Source: ECMA-376 part 1, CT_Worksheet. */
export const SHEET_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  sheetProtection:
    "password algorithmName hashValue saltValue spinCount sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells".split(
      " ",
    ),
  printOptions: "horizontalCentered verticalCentered headings gridLines gridLinesSet".split(" "),
  pageMargins: "left right top bottom header footer".split(" "),
  pageSetup:
    "paperSize paperHeight paperWidth scale firstPageNumber fitToWidth fitToHeight pageOrder orientation usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies".split(
      " ",
    ),
  headerFooter: "differentOddEven differentFirst scaleWithDoc alignWithMargins".split(" "),
  pageSetUpPr: ["autoPageBreaks", "fitToPage"],
};

/** Texts inside a sheet's header and footer, in the order of the schema. */
export const HEADER_TEXTS: readonly string[] = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

/** The attributes of the protection of a workbook's structure. */
export const WORKBOOK_PROTECTION: readonly string[] =
  "workbookPassword workbookPasswordCharacterSet revisionsPassword revisionsPasswordCharacterSet lockStructure lockWindows lockRevision revisionsAlgorithmName revisionsHashValue revisionsSaltValue revisionsSpinCount workbookAlgorithmName workbookHashValue workbookSaltValue workbookSpinCount".split(
    " ",
  );
