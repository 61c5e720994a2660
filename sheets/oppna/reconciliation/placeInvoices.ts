import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import type { InvoiceSource } from "./invoiceSources";

/** The invoices on the sheet: a table that columns may be added to, and the letters of those that it has. */
export interface InvoiceCells {
  readonly table: ColumnTable;
  readonly name: string;
  readonly unit: string;
  readonly law: string;
  readonly month: string;
  readonly amount: string;
  readonly number: string;
  readonly inPeriod: string;
  readonly twice: string;
  /** Of this row: its unit and month as criteria of COUNTIFS and SUMIFS. */
  readonly sameMonth: (row: number) => string;
}

/** The invoices, a row each: of what, which month, how much, and whether there is another one like it. */
export function placeInvoices(
  sheet: SheetBuilder,
  top: number,
  {
    sources,
    units,
    laws,
    months,
  }: {
    readonly sources: readonly InvoiceSource[];
    /** Of each the unit, from 1, and the number of its law. */
    readonly units: readonly number[];
    readonly laws: readonly number[];
    /** The range of the months. */
    readonly months: string;
  },
): InvoiceCells {
  const table = new ColumnTable(sheet, top + 1, sources.length);
  const source = (place: number): InvoiceSource => sources[place] as InvoiceSource;
  const name = table.add("Ärende", (_, place) => source(place).name);
  const unit = table.add(
    "Ärende och lagrum",
    (_, place) => `IF(${source(place).same},${units[place] ?? 0},NA())`,
  );
  const law = table.add("Lagrum, nummer", (_, place) => String(laws[place] ?? 0));
  const month = table.add("Månad, löpande", (_, place) => source(place).month);
  const amount = table.add("Belopp", (_, place) => source(place).amount, "kronor");
  const number = table.add("Ordning", (_, place) => String(place + 1));
  const inPeriod = table.add("I perioden", (row) => `IF(COUNTIF(${months},${month}${row})>0,1,0)`);
  const sameMonth = (row: number): string =>
    `${table.range(unit)},${unit}${row},${table.range(month)},${month}${row}`;
  const alike = (row: number): string =>
    [unit, month, amount].map((column) => `(${table.range(column)}=${column}${row})`).join("*");
  // Amounts are compared as numbers: looked for as a criterion they may be compared as they are written.
  const twice = table.add(
    "Två lika",
    (row) =>
      `IF(${amount}${row}>0,IF(COUNTIFS(${sameMonth(row)})>1,IF(SUMPRODUCT(${alike(row)})>1,1,0),0),0)`,
  );
  return { table, name, unit, law, month, amount, number, inPeriod, twice, sameMonth };
}
