import type { OneMore } from "../../src/cases/oneMore/oneMoreOf";
import type { SheetBuilder } from "../builder/SheetBuilder";

interface Cells {
  readonly year: string;
  readonly uplift: string;
  /** The range of own amounts as the last argument, or "". */
  readonly amounts: string;
}

const HEADINGS = ["Mer eller mindre", "Timmar per vecka", "Kr per år"] as const;

/** What one case more costs, by the hours in the cells: PA.SFB and PA.LSS of the sheet's year. */
export function placeOneMore(
  sheet: SheetBuilder,
  top: number,
  { median, highest }: OneMore,
  { year, uplift, amounts }: Cells,
): void {
  HEADINGS.forEach((text, place) => {
    sheet.put(`${"ABC"[place] ?? ""}${top}`, text, place === 0 ? "headLeft" : "head");
  });
  const sfb = top + 1;
  sheet.put(`A${sfb}`, "Ett ärende enligt SFB", "label");
  sheet.put(`B${sfb}`, "20", "value", "weekly");
  sheet.put(`C${sfb}`, `=PA.SFB(${year},1,1,${uplift}${amounts})`, "value", "whole");
  const days = `(DATE(${year}+1,1,1)-DATE(${year},1,1))`;
  const rows = [
    ["Ett LSS-ärende, listans median", median?.hours],
    ["Ett LSS-ärende, listans högsta", highest?.hours],
  ] as const;
  let row = sfb;
  for (const [label, hours] of rows) {
    if (hours === undefined) continue;
    row += 1;
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, hours, "input", "weekly");
    sheet.put(
      `C${row}`,
      `=PA.LSS(${year},B${row}*${days}/7,1,${uplift}${amounts})`,
      "value",
      "whole",
    );
    sheet.put(`D${row}`, "\u00a0Timmarna ur listan när bladet skrevs.", "source");
  }
  const last = row;
  for (let each = sfb + 1; each <= last; each += 1) {
    row += 1;
    const which = each === sfb + 1 ? "medianens timmar" : "högsta timmarna";
    sheet.put(`A${row}`, `Beslut ett år senare, ${which}`, "label");
    sheet.put(`C${row}`, `=C${each}-C${sfb}`, "value", "whole");
    sheet.put(`D${row}`, "\u00a0LSS i stället för SFB det året.", "source");
  }
}
