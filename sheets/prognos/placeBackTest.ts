import type { SheetBuilder } from "../builder/SheetBuilder";
import { backTestColumns } from "./backTestColumns";
import { backTestLayout } from "./backTestLayout";
import { backTestLine } from "./backTestLine";
import { placeAccuracy } from "./placeAccuracy";
import { placeAhead } from "./placeAhead";
import { placeBackTestYear } from "./placeBackTestYear";
import type { PlacedHistory } from "./placeHistory";

const HEADING_HEIGHT = 76;
const COLUMNS = 9;
const LEAD =
  "När årets verkliga volym är känd. Modellen får årets verkliga volym, som budgeten inte kände: provet gäller pris och timmar, inte om volymen kan förutses. Åren står på bladet med indata; ändra där.";

function heading(sheet: SheetBuilder, row: number, first: string, second: string): void {
  const { methods, compared } = backTestColumns;
  sheet.put(`A${row}`, first, "headLeft");
  sheet.put(`B${row}`, second, "head");
  for (const { column, label } of methods) sheet.put(`${column}${row}`, label, "head");
  sheet.put(`${compared}${row}`, "Jämförs", "head");
  sheet.height(row, HEADING_HEIGHT);
}

function title(sheet: SheetBuilder, row: number, text: string): void {
  sheet.dress(row, 0, COLUMNS - 1, "totalLabel");
  sheet.put(`A${row}`, text, "totalLabel");
}

/**
 * The back-test of SFB and LSS together by PA.PROVBAKÅT over the history's cells: one year ahead, then with the
 * year's own volume known, how far each method was from the outturn on average and year by year. Returns the line that says
 * it in short, as a formula.
 */
export function placeBackTest(
  sheet: SheetBuilder,
  { top, band, columns }: { top: number; band: string; columns: number },
  history: PlacedHistory,
): string {
  const { methods } = backTestColumns;
  const layout = backTestLayout(top, history.years);
  const { ahead, lead, given, errors, shares, knows } = layout;
  const call = (shown: string): string => `PA.PROVBAKÅT(${history.range},"${shown}")`;
  sheet.band(top, band, columns);
  placeAhead(sheet, ahead, history.years, call);
  sheet.put(`A${lead + 1}`, LEAD, "lead");
  heading(sheet, lead + 2, "Medelfel", "");
  sheet.height(knows, HEADING_HEIGHT);
  for (const method of methods) sheet.put(`${method.column}${knows}`, method.knows, "note");
  placeAccuracy(sheet, layout, call("mått"));
  title(sheet, given - 2, "Prognos och utfall, kr");
  heading(sheet, given - 1, "År", "Utfall");
  title(sheet, errors - 1, "Fel, kr: prognos minus utfall, plus är för högt");
  title(sheet, shares - 1, "Fel i procent av utfallet, de år som jämförs");
  for (let place = 0; place < history.years; place += 1) {
    placeBackTestYear(sheet, layout, call("år"), place);
  }
  return backTestLine(call("förväg text"), `A${top}`);
}
