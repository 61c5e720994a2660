import { strToU8, zipSync } from "fflate";
import type { Model } from "../engine/spreadsheetTypes";
import { writeDefinedNames } from "./definedNames";
import { orderChart } from "./orderChart";
import { QuotePrefixStyles } from "./quotePrefixStyles";
import { SharedStrings } from "./sharedStrings";
import { tidyStyles } from "./tidyStyles";
import { writeSheetCells } from "./writeSheetCells";
import { parseXml, serializeXml } from "./xmlDocument";

const sheetPath = (index: number): string => `xl/worksheets/sheet${index}.xml`;

/**
 * The workbook as an .xlsx file: formulas in English with Excel's names for the PA functions,
 * saved values, formats, widths, tables and charts. Holds no name of a person, program or date.
 */
export async function writeXlsx(model: Model): Promise<Uint8Array> {
  const { files } = await model.exportXLSX();
  const documents = new Map(
    files.flatMap(({ path, content }) =>
      content === undefined ? [] : [[path, parseXml(content)] as const],
    ),
  );
  const part = (path: string): XMLDocument => {
    const document = documents.get(path);
    if (!document) throw new Error(`The export has no ${path}`);
    return document;
  };
  const stylesPart = part("xl/styles.xml");
  tidyStyles(stylesPart);
  const styles = new QuotePrefixStyles(stylesPart);
  const strings = new SharedStrings(part("xl/sharedStrings.xml"));
  model.getters.getSheetIds().forEach((sheetId, index) => {
    writeSheetCells(part(sheetPath(index)), sheetId, { model, strings, styles });
  });
  writeDefinedNames(part("xl/workbook.xml"), model);
  for (const [path, document] of documents) {
    if (path.startsWith("xl/charts/")) orderChart(document);
  }
  const zipped = [...documents].map(
    ([path, document]) => [path, strToU8(serializeXml(document))] as const,
  );
  // A fixed date: the same workbook gives the same file, and says nothing about when it was made.
  return zipSync(Object.fromEntries(zipped), { level: 6, mtime: new Date(2000, 0, 1) });
}
