import { columnLetters } from "../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { accounts } from "../data/accounts";
import { ACCOUNTS } from "./places";
import { placeRows } from "./placeRows";
import { placeTotal } from "./placeTotal";

/** The sheet `Bokslut`: five years as columns, tkr with costs as minus, under headings, with totals. */
export function accountsSheet(): SheetBuilder {
  const { years, volumes, outturn, budget } = accounts;
  const columns = years.length;
  const { heading, volumesTop, outturnTop, outturnTotal, budgetTop, budgetTotal } = ACCOUNTS;
  const sheet = new SheetBuilder(ACCOUNTS.sheet, {
    widths: [260, ...years.map(() => 92)],
    frozenRows: heading,
    rows: budgetTotal + 6,
  });
  sheet.put("A1", "Bokslut 2021–2025", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    `Markera ${ACCOUNTS.cells} och välj Hämta dina siffror i panelens Prognos.`,
    "lead",
  );
  sheet.put(`A${heading}`, "Belopp i tkr", "headLeft");
  years.forEach((year, place) => {
    sheet.put(`${columnLetters(place + 1)}${heading}`, year, "head", "year");
  });
  sheet.band(volumesTop - 1, "Volymer", columns + 1);
  placeRows(sheet, volumesTop, volumes, { columns, format: "hours" });
  volumes.forEach(([label], place) => {
    const format = /personer$/.test(label) ? "weekly" : "whole";
    years.forEach((_, k) =>
      sheet.formats.set(`${columnLetters(k + 1)}${volumesTop + place}`, format),
    );
  });
  sheet.band(outturnTop - 1, "Utfall, nettokostnad", columns + 1);
  placeRows(sheet, outturnTop, outturn, { columns, format: "whole" });
  placeTotal(sheet, outturnTotal, "Summa nettokostnad", { from: outturnTop, columns });
  sheet.band(budgetTop - 1, "Budget", columns + 1);
  placeRows(sheet, budgetTop, budget, { columns, format: "whole" });
  placeTotal(sheet, budgetTotal, "Summa budget", { from: budgetTop, columns });
  const deviation = budgetTotal + 1;
  sheet.put(`A${deviation}`, "Avvikelse mot budget", "totalLabel");
  years.forEach((_, place) => {
    const letter = columnLetters(place + 1);
    sheet.put(
      `${letter}${deviation}`,
      `=${letter}${outturnTotal}-${letter}${budgetTotal}`,
      "total",
      "whole",
    );
  });
  return sheet;
}
