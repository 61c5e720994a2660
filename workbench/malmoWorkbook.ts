import { composeWorkbook } from "./sheets/composeWorkbook";
import { beslut } from "../malmo/workbook/sheets/beslut/beslut";
import { egenRegi } from "../malmo/workbook/sheets/egenRegi/egenRegi";
import { foraldraavdrag } from "../malmo/workbook/sheets/foraldraavdrag";
import { jamforelse } from "../malmo/workbook/sheets/jamforelse";
import { kostnad } from "../malmo/workbook/sheets/kostnad/kostnad";
import { lasMig } from "../malmo/workbook/sheets/lasMig";
import { schablon } from "../malmo/workbook/sheets/schablon/schablon";

/** The workbook that opens at start: Malmö 2020-2025 in live cells, in the spreadsheet's format. */
export function malmoWorkbook(): unknown {
  return composeWorkbook([
    kostnad(),
    egenRegi(),
    beslut(),
    foraldraavdrag(),
    schablon(),
    jamforelse(),
    lasMig(),
  ]);
}
