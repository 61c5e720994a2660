import { composeWorkbook } from "./build/composeWorkbook";
import { beslut } from "./sheets/beslut/beslut";
import { egenRegi } from "./sheets/egenRegi/egenRegi";
import { foraldraavdrag } from "./sheets/foraldraavdrag";
import { jamforelse } from "./sheets/jamforelse";
import { kostnad } from "./sheets/kostnad/kostnad";
import { lasMig } from "./sheets/lasMig";
import { schablon } from "./sheets/schablon/schablon";

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
