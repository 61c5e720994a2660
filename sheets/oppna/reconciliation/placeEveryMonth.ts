import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { ListCells } from "../cases/placeCaseList";
import { ColumnTable } from "../columnTable";
import { type DifferenceCells, kindNumber, placeDifferenceRows } from "./differenceCells";
import type { Unit } from "./invoiceSources";
import type { InvoiceCells } from "./placeInvoices";
import type { MonthlyCells } from "./placeMonthly";
import { sumOfCase, type UnitCells } from "./placeUnits";

/** What is reconciled, as every part of the sheet takes it. */
export interface Reconciled {
  readonly list: ListCells;
  readonly monthly: MonthlyCells;
  readonly units: readonly Unit[];
  /** Cells of the months, year × 12 + month − 1, and of what differs by less counts as the same. */
  readonly months: readonly string[];
  readonly limit: string;
  /** Of each code its place among all, as a reader has them, and how many they are. */
  readonly rankOf: (unit: Pick<Unit, "key">) => number;
  readonly ranks: number;
  readonly lawOf: (unit: Pick<Unit, "law">) => number;
}

export interface EveryMonthCells {
  readonly table: ColumnTable;
  readonly differences: DifferenceCells;
  /** Ranges of unit and month as criteria of SUMIFS, and of what is expected. */
  readonly unit: string;
  readonly month: string;
  readonly expected: string;
}

/** Each case and law month by month: what is expected, what is invoiced, and what kind of difference it is. */
export function placeEveryMonth(
  sheet: SheetBuilder,
  top: number,
  { list, monthly, units, months, limit, rankOf, ranks, lawOf }: Reconciled,
  invoices: InvoiceCells,
  placed: UnitCells,
): EveryMonthCells {
  const table = new ColumnTable(sheet, top + 1, units.length * months.length);
  const placeOf = (place: number): readonly [unit: number, month: number] => [
    Math.floor(place / months.length),
    place % months.length,
  ];
  const unitOf = (place: number): Unit => units[placeOf(place)[0]] as Unit;
  const ofUnit = (letters: string, place: number): string =>
    `$${letters}$${placed.table.first + placeOf(place)[0]}`;
  const sum = (place: number, sfb: readonly string[], lss: readonly string[]): string => {
    const [, month] = placeOf(place);
    return sumOfCase(list, unitOf(place), { sfb: sfb[month] ?? "", lss: lss[month] ?? "" });
  };
  const name = table.add("Ärende", (_, place) => ofUnit(placed.name, place));
  const unit = table.add("Ärende och lagrum", (_, place) => String(placeOf(place)[0] + 1));
  const month = table.add("Månad, löpande", (_, place) => months[placeOf(place)[1]] ?? "");
  const days = table.add("Dagar", (_, place) => sum(place, list.sfbDays, list.lssDays));
  const expected = table.add(
    "Väntat",
    (_, place) => sum(place, monthly.sfb, monthly.lss),
    "kronor",
  );
  const range = (letters: string): string => invoices.table.range(letters);
  const same = (row: number): string =>
    `${range(invoices.unit)},${unit}${row},${range(invoices.month)},${month}${row}`;
  const count = table.add("Fakturor", (row) => `COUNTIFS(${same(row)})`);
  const invoiced = table.add(
    "Fakturerat",
    (row) => `SUMIFS(${range(invoices.amount)},${same(row)})`,
    "kronor",
  );
  const twice = table.add("Två lika", (row) => `COUNTIFS(${same(row)},${range(invoices.twice)},1)`);
  const differences = placeDifferenceRows(table, {
    ...{ name, month, ranks, isClaim: false },
    kind(row, place) {
      const [own, billed] = [`${expected}${row}`, `${invoiced}${row}`];
      const listed = ofUnit(placed.isListed, place);
      const wrong = `IF(AND(${twice}${row}>0,${billed}>${own}),${kindNumber("Dubbelt")},${kindNumber("Fel belopp")})`;
      const inForce = `IF(ABS(${billed}-${own})<=${limit},0,${wrong})`;
      const after = `IF(ABS(${billed})>${limit},${kindNumber("Efter slut")},0)`;
      const some = `IF(${listed}=0,${kindNumber("Saknas i listan")},IF(${days}${row}<=0,${after},${inForce}))`;
      // A later month of the case has been invoiced, or this month or a later one of others.
      const overdue = `OR(${month}${row}<${ofUnit(placed.last, place)},${month}${row}<=${ofUnit(placed.latest, place)})`;
      const none = `IF(AND(${own}>${limit},${overdue}),${kindNumber("Inte fakturerad")},0)`;
      return `IF(${count}${row}>0,${some},${none})`;
    },
    expected: (row) => `${expected}${row}`,
    invoiced: (row) => `${invoiced}${row}`,
    rank: (place) => rankOf(unitOf(place)),
    law: (place) => lawOf(unitOf(place)),
  });
  return {
    ...{ table, differences, unit: table.range(unit), month: table.range(month) },
    expected: table.range(expected),
  };
}
