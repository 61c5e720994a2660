import { exampleSheets } from "../exempelkommun/exampleSheets";
import { composeWorkbook } from "./sheets/composeWorkbook";

/** The workbook `Exempelkommun`: a made-up small municipality, in the spreadsheet's format. */
export function exampleWorkbook(): unknown {
  return composeWorkbook(exampleSheets(), "exempel");
}
