import { invoices } from "../data/invoices";
import { accounts } from "../data/accounts";
import { ledger } from "../data/ledger";
import { COST_COLUMNS } from "../../sheets/cases/caseCost";
import { cellOf } from "../../sheets/builder/cellOf";
import { columnLetters } from "../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { ACCOUNTS, CASES, INVOICES } from "./places";

const COLUMNS = 7;
const CASE_YEARS = [2024, 2025, ledger.year] as const;
const INVOICE_YEARS = CASE_YEARS.slice(0, 2);
/** The differences that the invoices have, and room for those of a change. */
const DIFFERENCES = 24;
const KOSTNAD = 4;
const CASE_COST = KOSTNAD + accounts.years.length + 4;
const RECONCILED = CASE_COST + CASE_YEARS.length + 4;

const cellsOn = (sheet: string, cells: string): string =>
  `${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
const list = cellsOn(CASES.sheet, CASES.cells);

function headings(sheet: SheetBuilder, row: number, texts: readonly string[]): void {
  texts.forEach((text, column) => {
    sheet.put(`${columnLetters(column)}${row}`, text, column === 0 ? "headLeft" : "head");
  });
}

/** PA.KOSTNAD of the accounts' volumes beside what was booked, tkr. */
function placeCost(sheet: SheetBuilder): void {
  const [persons, , hours] = [0, 1, 2].map((place) => ACCOUNTS.volumesTop + place);
  const [sickPay, provider] = [2, 3].map((place) => ACCOUNTS.outturnTop + place);
  sheet.band(KOSTNAD, "1  Bokslutet mot PA.KOSTNAD, tkr", COLUMNS);
  headings(sheet, KOSTNAD + 1, ["År", "PA.KOSTNAD", "Bokfört", "Bokfört mer än modellen"]);
  accounts.years.forEach((year, place) => {
    const row = KOSTNAD + 2 + place;
    const of = (at: number | undefined): string =>
      `${ACCOUNTS.sheet}!${columnLetters(place + 1)}$${at ?? ""}`;
    sheet.put(`A${row}`, year, "valueLeft", "year");
    const cost = `PA.KOSTNAD(A${row},${of(persons)},${of(hours)},-1000*${of(sickPay)},-1000*${of(provider)})`;
    sheet.put(`B${row}`, `=${cost}/1000`, "value", "whole");
    sheet.put(`C${row}`, `=-${of(ACCOUNTS.outturnTotal)}`, "value", "whole");
    sheet.put(`D${row}`, `=C${row}-B${row}`, "value", "whole");
  });
}

/** PA.ÄRENDEN of the list, by year, kr. */
function placeCases(sheet: SheetBuilder): void {
  const first = CASE_COST + 2;
  const last = first + CASE_YEARS.length - 1;
  sheet.band(
    CASE_COST,
    "2  Ärendelistan enligt PA.ÄRENDEN, kr. Personer är snitt över året",
    COLUMNS,
  );
  headings(sheet, CASE_COST + 1, ["År", ...COST_COLUMNS.map(({ heading }) => heading)]);
  CASE_YEARS.forEach((year, place) => {
    sheet.put(`A${first + place}`, year, "valueLeft", "year");
    COST_COLUMNS.forEach(({ format }, column) => {
      const call = `PA.ÄRENDEN(${list},$A$${first}:$A$${last})`;
      const cell = `${columnLetters(column + 1)}${first + place}`;
      sheet.put(cell, cellOf(call, place + 2, column + 2), "value", format);
    });
  });
}

/** PA.AVSTÄMNING of two years' invoices, a difference a row, kr. */
function placeDifferences(sheet: SheetBuilder): void {
  const rows = invoices().length;
  const billed = cellsOn(
    INVOICES.sheet,
    `A${INVOICES.heading}:${INVOICES.last}${INVOICES.heading + rows - 1}`,
  );
  const years = `$A$${CASE_COST + 2}:$A$${CASE_COST + 1 + INVOICE_YEARS.length}`;
  const call = `PA.AVSTÄMNING(${list},${billed},${years})`;
  const [from = "", to = ""] = [INVOICE_YEARS[0], INVOICE_YEARS.at(-1)].map(String);
  sheet.band(RECONCILED, `3  Fakturorna ${from}–${to} enligt PA.AVSTÄMNING, kr`, COLUMNS);
  const texts = ["Slag", "Ärende", "Månad", "Väntat", "Fakturerat", "Skillnad"];
  headings(sheet, RECONCILED + 1, texts);
  for (const column of ["B", "C"]) sheet.looks.set(`${column}${RECONCILED + 1}`, "headLeft");
  for (let place = 0; place < DIFFERENCES; place += 1) {
    texts.forEach((_, column) => {
      const isAmount = column > 2;
      sheet.put(
        `${columnLetters(column)}${RECONCILED + 2 + place}`,
        `=IFERROR(${cellOf(call, place + 2, column + 1).slice(1)},"")`,
        isAmount ? "value" : "label",
        isAmount ? "kronor" : undefined,
      );
    });
  }
}

/** The sheet `Svar`: what the PA functions answer about the other sheets. */
export function answersSheet(): SheetBuilder {
  const sheet = new SheetBuilder("Svar", {
    widths: [150, 110, 110, 120, 110, 110, 110],
    frozenRows: 0,
    rows: RECONCILED + DIFFERENCES + 4,
  });
  sheet.put("A1", "Svar ur bladen", "title");
  sheet.height(1, 34);
  sheet.put("A2", "Levande formler: ändra i de andra bladen och bladet räknas om.", "lead");
  placeCost(sheet);
  placeCases(sheet);
  placeDifferences(sheet);
  return sheet;
}
