import { childElements } from "./xmlDocument";

/** Children of a worksheet in the order that Excel demands. Source: ECMA-376 part 1, CT_Worksheet. */
const WORKSHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Puts elements into a worksheet where its schema wants them, after others of their kind. */
export function insertInOrder(sheet: Element, ...added: readonly Element[]): void {
  for (const element of added) {
    const place = WORKSHEET.indexOf(element.localName);
    const next = childElements(sheet).find(({ localName }) => WORKSHEET.indexOf(localName) > place);
    sheet.insertBefore(element, next ?? null);
  }
}
