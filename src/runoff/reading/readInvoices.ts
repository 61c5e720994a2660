import { listed } from "../../comment/listed";
import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { isLikeTotal, isTotalName } from "../../labelled/isTotalName";
import { writtenAmount } from "../../labelled/writtenAmount";
import { ModelError } from "../../modelError";
import { type InvoiceColumns, invoiceColumns, isIdentity } from "./invoiceColumns";
import { type Grain, periodIndex } from "./periodIndex";
import type { NameCell } from "../triangle/nameCell";
import { scaled } from "./scaled";
import { periodName } from "./periodName";
import { servicePeriod } from "./servicePeriod";

export interface Invoice {
  /** Of the range, counted from 1. */
  readonly row: number;
  /** See {@link periodIndex}. */
  readonly service: number;
  readonly invoiced: number;
  /** Kronor or persons; a repayment is negative. */
  readonly amount: number;
}

export interface InvoiceList {
  readonly invoices: readonly Invoice[];
  /** What of the list is not read, in Swedish. */
  readonly notes?: readonly string[];
}

const MOST_ROWS = 200_000;
const NAMED = 3;

function period(cell: Cell, place: string, what: string, grain: Grain): number {
  const found = servicePeriod(cell);
  const index = found && periodIndex(found, grain);
  if (index !== undefined) return index;
  const example =
    grain === "month" ? "en månad, till exempel 2024-03" : "ett år, till exempel 2024";
  // A number as a year or a date is written: without spaces between its thousands.
  const shown = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  const got = isBlank(cell) ? "tom" : quoted(shown);
  throw new ModelError("invalid", `${place}: ${what} är ${got} men ska vara ${example}.`);
}

/** "A4", "A4 och B9", or the first ones and how many more. */
export function fewOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(", ")} och ${more} till` : listed(names);
}

const almost = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(b);

const isLike = (cell: Cell): boolean => typeof cell === "string" && isLikeTotal(cell);

/** Whether a row says that it is a sum; where it has a period, only by a name that says nothing else. */
function isLabelledTotal(cells: readonly Cell[], periods: readonly Cell[]): boolean {
  return periods.every((cell) => isBlank(cell) || isLike(cell))
    ? cells.some(isLike)
    : cells.some((cell) => typeof cell === "string" && isTotalName(cell));
}

/** Rows of totals: so labelled, or with no period and the sum of what stands above. */
function totalRow(
  cells: readonly Cell[],
  { service, invoiced, amount }: InvoiceColumns,
  sums: readonly number[],
): boolean {
  const periods = [cells[service], cells[invoiced]];
  if (periods.every((cell) => servicePeriod(cell) !== undefined)) return false;
  if (isLabelledTotal(cells, periods)) return true;
  const value = writtenAmount(cells[amount]);
  return (
    periods.every(isBlank) && typeof value === "number" && sums.some((sum) => almost(value, sum))
  );
}

function refuseWide(
  rows: readonly (readonly Cell[])[],
  { heading, aside }: InvoiceColumns,
  placeOf: (row: number, column: number) => string,
): void {
  if (aside.length > 0) return;
  for (const [place, cells] of rows.entries()) {
    const extra = cells.findIndex((cell, column) => column > 2 && !isBlank(cell));
    if (extra < 0 || place <= heading) continue;
    throw new ModelError(
      "invalid",
      `${placeOf(place, extra)}: en kolumn för mycket är ifylld. En fakturalista har tre kolumner: ` +
        `period, fakturaperiod och belopp. Markera bara dem, eller skriv rubrikerna Avser, Faktura och ` +
        `Belopp över dem, så lämnas de andra utanför.`,
    );
  }
}

/** A row that says the same as an earlier one in every column, its voucher number too, may stand there twice. */
function repeatedRows(
  rows: readonly (readonly Cell[])[],
  invoices: readonly Invoice[],
  { aside, amount }: InvoiceColumns,
  placeOf: (row: number, column: number) => string,
): readonly string[] {
  // Without a column that tells one invoice from another two of the same amount are two.
  if (!aside.some(isIdentity)) return [];
  const seen = new Set<string>();
  const repeated = invoices.filter(({ row }) => {
    const before = seen.size;
    return seen.add(JSON.stringify(rows[row - 1])).size === before;
  });
  if (repeated.length === 0) return [];
  const where = fewOf(repeated.map(({ row }) => placeOf(row - 1, amount)));
  const are = repeated.length === 1 ? "är lik en tidigare rad" : "är lika tidigare rader";
  return [`${where} ${are} i alla kolumner och räknas med. Ta bort det som är dubbelt.`];
}

function notesOf(aside: readonly string[], totals: readonly string[]): readonly string[] {
  const columns =
    aside.length === 1
      ? `Kolumnen ${quoted(aside[0])} är inte läst.`
      : `Kolumnerna ${listed(aside.map(quoted))} är inte lästa.`;
  const rows =
    totals.length === 1
      ? `${totals[0] ?? ""} är en summa och är inte med.`
      : `${fewOf(totals)} är summor och är inte med.`;
  return [...(aside.length > 0 ? [columns] : []), ...(totals.length > 0 ? [rows] : [])];
}

/**
 * Invoices: service period, invoice period, amount, in any order. Blank rows, titles, headings and rows of
 * totals are passed over; columns that the headings say are something else, as voucher numbers, are left
 * aside. Messages name the row of the range, or the cell where `nameCell` knows it. `scale` makes of
 * an amount what it is in kronor: 1 000 of tkr.
 *
 * @throws ModelError `invalid` naming the row: a period that is none, an invoice before its service
 * period, an amount that is blank or no number, columns that cannot be told apart; no rows or too many.
 */
export function readInvoices(
  rows: readonly (readonly Cell[])[],
  grain: Grain = "month",
  nameCell?: NameCell,
  scale = 1,
): InvoiceList {
  const placeOf = (row: number, column: number): string =>
    nameCell === undefined ? `Rad ${row + 1}` : `Cell ${nameCell(row, column)}`;
  if (rows.length > MOST_ROWS) {
    throw new ModelError("invalid", `Området har ${rows.length} rader. Markera bara fakturorna.`);
  }
  const columns = invoiceColumns(rows);
  refuseWide(rows, columns, placeOf);
  const { service: from, invoiced: by, amount: of, heading } = columns;
  const title = rows[heading];
  const invoices: Invoice[] = [];
  const totals: string[] = [];
  let whole = 0;
  let part = 0;
  for (const [place, cells] of rows.entries()) {
    const row = place + 1;
    if (place <= heading || [from, by, of].every((k) => isBlank(cells[k]))) continue;
    // A heading that is printed again on each page.
    if (title !== undefined && [from, by, of].every((k) => cells[k] === title[k])) continue;
    if (totalRow(cells, columns, part === whole ? [whole] : [whole, part])) {
      if (invoices.length > 0 || isLabelledTotal(cells, [cells[from], cells[by]])) {
        totals.push(placeOf(place, of));
        part = 0;
        continue;
      }
    }
    const service = period(
      cells[from],
      placeOf(place, from),
      "perioden som fakturan gäller",
      grain,
    );
    const invoiced = period(cells[by], placeOf(place, by), "perioden då fakturan kom", grain);
    if (invoiced < service) {
      throw new ModelError(
        "invalid",
        `${placeOf(place, by)}: fakturan kom ${periodName(invoiced, grain)}, före perioden som den ` +
          `gäller, ${periodName(service, grain)}. Kontrollera att kolumnerna inte är omkastade.`,
      );
    }
    const amount = writtenAmount(cells[of]);
    if (typeof amount !== "number") {
      const got = isBlank(cells[of]) ? "tomt" : quoted(cells[of]);
      if (amount !== undefined) {
        throw new ModelError("invalid", `${placeOf(place, of)}: ${amount.message}`);
      }
      throw new ModelError(
        "invalid",
        `${placeOf(place, of)}: beloppet är ${got} men ska vara ett tal.`,
      );
    }
    invoices.push({ row, service, invoiced, amount });
    whole += amount;
    part += amount;
  }
  if (invoices.length === 0) {
    throw new ModelError(
      "invalid",
      "Området har inga fakturor. Ange period, fakturaperiod och belopp på var sin rad.",
    );
  }
  const repeated = repeatedRows(rows, invoices, columns, placeOf);
  const kronor = invoices.map((each) => ({ ...each, amount: scaled(each.amount, scale) }));
  return { invoices: kronor, notes: [...notesOf(columns.aside, totals), ...repeated] };
}
