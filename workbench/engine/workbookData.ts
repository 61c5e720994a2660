import { customXmlOf } from "./customXml";
import type { Model, WorkbookData } from "./spreadsheetTypes";

/**
 * The workbook as data that createModel opens again. Not by way of the component's exportData: its
 * short form of the cells fails on a running total (=SUM(A$1:A1) filled down), and with it the
 * keeping of the user's work. This is the full form that it falls back on by itself.
 */
export function workbookData(model: Model): WorkbookData {
  const customXml = customXmlOf(model);
  return {
    ...model._exportData(false),
    isNotSquishable: true,
    ...(customXml.length > 0 ? { customXml } : {}),
  };
}
