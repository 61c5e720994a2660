import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { ListCells } from "../cases/placeCaseList";
import { ColumnTable } from "../columnTable";
import type { Unit } from "./invoiceSources";
import type { InvoiceCells } from "./placeInvoices";
import type { MonthlyCells } from "./placeMonthly";

/** Each case and law that is reconciled: letters of columns. */
export interface UnitCells {
  readonly table: ColumnTable;
  readonly name: string;
  readonly isListed: string;
  /** The last month that is invoiced of it, and of its law within the period; 0: none is. */
  readonly last: string;
  readonly latest: string;
}

/** The list's column of a law, or of both: the sum of a case's rows. A formula without =. */
export function sumOfCase(
  { table, case: cases }: ListCells,
  unit: Unit,
  { sfb, lss }: { readonly sfb: string; readonly lss: string },
): string {
  if (unit.case === 0) return "0";
  const letters = unit.law === undefined ? [sfb, lss] : unit.law === "SFB" ? [sfb] : [lss];
  return letters
    .map((column) => `SUMIF(${table.range(cases)},${unit.case},${table.range(column)})`)
    .join("+");
}

/** Each case and law that is reconciled, and the last month that is invoiced of it. */
export function placeUnits(
  sheet: SheetBuilder,
  top: number,
  units: readonly Unit[],
  {
    list,
    monthly,
    invoices,
    firsts,
    lawOf,
  }: {
    readonly list: ListCells;
    readonly monthly: MonthlyCells;
    readonly invoices: InvoiceCells;
    /** The row of the list, from 0, where each case first stands. */
    readonly firsts: readonly number[];
    readonly lawOf: (unit: Unit) => number;
  },
): UnitCells {
  const table = new ColumnTable(sheet, top + 1, units.length);
  const of = (place: number): Unit => units[place] as Unit;
  const range = (letters: string): string => invoices.table.range(letters);
  const name = table.add("Ärende", (_, place) => {
    const unit = of(place);
    return unit.case === 0
      ? `${invoices.name}${invoices.table.first + unit.invoice}`
      : `${list.name}${list.table.first + (firsts[unit.case - 1] ?? 0)}`;
  });
  const number = table.add("Ordning", (_, place) => String(place + 1));
  table.add("Lagrum", (_, place) => `"${of(place).law ?? "båda"}"`);
  const isListed = table.add(
    "I listan",
    (_, place) =>
      `IF(${sumOfCase(list, of(place), { sfb: monthly.hasSfb, lss: monthly.hasLss })}>0,1,0)`,
  );
  const month = range(invoices.month);
  const last = table.add(
    "Senaste fakturerade månad",
    (row) => `SUMPRODUCT(MAX((${range(invoices.unit)}=${number}${row})*${month}))`,
  );
  const latest = table.add(
    "Lagrummets senaste i perioden",
    (_, place) =>
      `SUMPRODUCT(MAX((${range(invoices.law)}=${lawOf(of(place))})*${range(invoices.inPeriod)}*${month}))`,
  );
  sheet.band(top, "6  Ärendena och lagrummen som stäms av", table.width);
  return { table, name, isListed, last, latest };
}
