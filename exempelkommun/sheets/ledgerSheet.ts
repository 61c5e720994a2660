import { columnLetters } from "../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { ledger } from "../data/ledger";
import { LEDGER } from "./places";
import { placeRows } from "./placeRows";
import { placeTotal } from "./placeTotal";

const MONTHS = 12;

/** The sheet `Huvudbok`: the year by month in kr, outturn of the closed months and budget of all. */
export function ledgerSheet(): SheetBuilder {
  const { year, outturn, late, budget } = ledger;
  const { heading, outturnTop, outturnTotal, budgetTop, budgetTotal } = LEDGER;
  const sheet = new SheetBuilder(LEDGER.sheet, {
    widths: [240, ...Array.from({ length: MONTHS }, () => 82)],
    frozenRows: heading,
    rows: budgetTotal + 5,
  });
  sheet.put("A1", `Huvudbok ${year} per månad`, "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    `Markera ${LEDGER.cells} och välj Hämta dina siffror i panelens Uppföljning.`,
    "lead",
  );
  sheet.put(`A${heading}`, "Belopp i kr", "headLeft");
  for (let month = 1; month <= MONTHS; month += 1) {
    const cell = `${columnLetters(month)}${heading}`;
    sheet.put(cell, `'${year}-${String(month).padStart(2, "0")}`, "head");
  }
  const filled = outturn[0]?.[1].length ?? 0;
  sheet.band(outturnTop - 1, "Utfall", MONTHS + 1);
  placeRows(sheet, outturnTop, outturn, { columns: MONTHS, format: "whole" });
  placeTotal(sheet, outturnTotal, "Summa utfall", { from: outturnTop, columns: MONTHS, filled });
  placeRows(sheet, outturnTotal + 1, [late], { columns: MONTHS, format: "whole" });
  sheet.band(budgetTop - 1, "Budget", MONTHS + 1);
  placeRows(sheet, budgetTop, budget, { columns: MONTHS, format: "whole" });
  placeTotal(sheet, budgetTotal, "Summa budget", { from: budgetTop, columns: MONTHS });
  return sheet;
}
