import { customXmlOf } from "./customXml";
import type { Model, WorkbookData } from "./spreadsheetTypes";

/** The same sheets with the XML parts that the workbook has now. */
export function withCustomXml(sheets: WorkbookData, model: Model): WorkbookData {
  const customXml = customXmlOf(model);
  return { ...sheets, customXml: customXml.length > 0 ? customXml : undefined };
}

/**
 * The workbook as data that createModel opens again. Not by way of the component's exportData: its
 * short form of the cells fails on a running total (=SUM(A$1:A1) filled down), and with it the
 * keeping of the user's work. This is the full form that it falls back on by itself.
 */
export const workbookData = (model: Model): WorkbookData =>
  withCustomXml({ ...model._exportData(false), isNotSquishable: true }, model);
