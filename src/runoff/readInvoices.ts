import { type Cell, isBlank, quoted } from "../labelled/cell";
import { ModelError } from "../modelError";
import { type Grain, periodIndex } from "./periodIndex";
import type { NameCell } from "./nameCell";
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

const MOST_ROWS = 200_000;
const COLUMNS = 3;
const isWords = (cell: Cell): boolean => typeof cell === "string" && !/\d/.test(cell);

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

/**
 * Invoices: service period, invoice period, amount, in any order; blank rows and a heading allowed.
 * Messages name the row of the range, or the cell where `nameCell` knows it.
 *
 * @throws ModelError `invalid` naming the row: a period that is none, an invoice before its service
 * period, an amount that is blank or no number, more than three columns; no rows or too many.
 */
export function readInvoices(
  rows: readonly (readonly Cell[])[],
  grain: Grain = "month",
  nameCell?: NameCell,
): readonly Invoice[] {
  const placeOf = (row: number, column: number): string =>
    nameCell === undefined ? `Rad ${row + 1}` : `Cell ${nameCell(row, column)}`;
  if (rows.length > MOST_ROWS) {
    throw new ModelError("invalid", `Området har ${rows.length} rader. Markera bara fakturorna.`);
  }
  const invoices: Invoice[] = [];
  let first = true;
  for (const [place, cells] of rows.entries()) {
    const row = place + 1;
    if (cells.every(isBlank)) continue;
    const extra = cells.findIndex((cell, column) => column >= COLUMNS && !isBlank(cell));
    if (extra >= 0) {
      throw new ModelError(
        "invalid",
        `${placeOf(place, extra)}: en kolumn för mycket är ifylld. En fakturalista har tre kolumner: ` +
          `period, fakturaperiod och belopp. Markera bara dem.`,
      );
    }
    const heading = first && cells.slice(0, COLUMNS).every(isWords);
    first = false;
    if (heading) continue;
    const service = period(cells[0], placeOf(place, 0), "perioden som fakturan gäller", grain);
    const invoiced = period(cells[1], placeOf(place, 1), "perioden då fakturan kom", grain);
    if (invoiced < service) {
      throw new ModelError(
        "invalid",
        `${placeOf(place, 1)}: fakturan kom ${periodName(invoiced, grain)}, före perioden som den ` +
          `gäller, ${periodName(service, grain)}. Kontrollera att kolumnerna inte är omkastade.`,
      );
    }
    const amount = cells[2];
    if (typeof amount !== "number" || !Number.isFinite(amount)) {
      const got = isBlank(amount) ? "tomt" : quoted(amount);
      throw new ModelError(
        "invalid",
        `${placeOf(place, 2)}: beloppet är ${got} men ska vara ett tal.`,
      );
    }
    invoices.push({ row, service, invoiced, amount });
  }
  if (invoices.length === 0) {
    throw new ModelError(
      "invalid",
      "Området har inga fakturor. Ange period, fakturaperiod och belopp på var sin rad.",
    );
  }
  return invoices;
}
