import { type DifferenceCells, kindNumber, placeDifferenceRows } from "./differenceCells";
import type { Unit } from "./invoiceSources";
import type { EveryMonthCells, Reconciled } from "./placeEveryMonth";
import type { InvoiceCells } from "./placeInvoices";
import type { UnitCells } from "./placeUnits";

/** Of the expected amount invoices in thousands of kronor are about this (src/cases/reconciliation/refuseOtherUnit.ts). */
const THOUSANDTH = { least: "0.0008", most: "0.00125" } as const;

export interface EarlierCells {
  readonly differences: DifferenceCells;
  /** Whether the amounts are in kronor and not all negative; a formula without =. */
  readonly sound: string;
  /** The range of whether an invoice is of a later year than the periods. */
  readonly later: string;
}

/** How many of a case's rows in the list are in force in a month. A formula without =. */
export function rowsInForce({ list, monthly }: Reconciled, unit: Unit, month: string): string {
  if (unit.case === 0) return "0";
  const range = (letters: string): string => list.table.range(letters);
  const law = unit.law === undefined ? "" : `,${range(list.law)},"${unit.law}"`;
  return `COUNTIFS(${range(list.case)},${unit.case},${range(monthly.fromMonth)},"<="&${month},${range(monthly.throughMonth)},">="&${month}${law})`;
}

/** Adds to the invoices what of them is of earlier years than the periods, or of later, and whether they are in kronor. */
export function placeEarlier(
  reconciled: Reconciled,
  invoices: InvoiceCells,
  placed: UnitCells,
  months: EveryMonthCells,
  {
    units,
    firstYear,
    lastYear,
  }: {
    /** Of each invoice its unit, from 1. */
    readonly units: readonly number[];
    readonly firstYear: string;
    readonly lastYear: string;
  },
): EarlierCells {
  const { table, unit, month, amount, number, sameMonth } = invoices;
  const unitOf = (place: number): Unit => reconciled.units[(units[place] ?? 0) - 1] as Unit;
  const ofUnit = (letters: string, place: number): string =>
    `$${letters}$${placed.table.first + (units[place] ?? 0) - 1}`;
  const expected = table.add(
    "Väntat den månaden",
    (row) =>
      `SUMIFS(${months.expected},${months.unit},${unit}${row},${months.month},${month}${row})`,
    "kronor",
  );
  const thousandth = table.add("En tusendel", (row) => {
    const share = `ABS(${amount}${row})/${expected}${row}`;
    const is = `IF(AND(${share}>=${THOUSANDTH.least},${share}<=${THOUSANDTH.most}),1,0)`;
    return `IF(${amount}${row}=0,"",IF(${expected}${row}>0,${is},""))`;
  });
  const later = table.add("Senare år", (row) => `IF(INT(${month}${row}/12)>${lastYear},1,0)`);
  const name = table.add("Visas som", (_, place) => ofUnit(placed.name, place));
  const sum = table.add(
    "Månadens belopp",
    (row) => `SUMIFS(${table.range(amount)},${sameMonth(row)})`,
    "kronor",
  );
  const differences = placeDifferenceRows(table, {
    ...{ name, month, ranks: reconciled.ranks, isClaim: false },
    kind(row, place) {
      const isFirst = `COUNTIFS(${sameMonth(row)},${table.range(number)},"<"&${number}${row})=0`;
      const over = `ABS(${sum}${row})>${reconciled.limit}`;
      const after = `IF(${over},${kindNumber("Efter slut")},0)`;
      const inForce = `${rowsInForce(reconciled, unitOf(place), `${month}${row}`)}>0`;
      const listed = `IF(${inForce},${kindNumber("Tidigare år")},${after})`;
      const kind = `IF(${ofUnit(placed.isListed, place)}=0,${kindNumber("Saknas i listan")},${listed})`;
      return `IF(INT(${month}${row}/12)<${firstYear},IF(${isFirst},${kind},0),0)`;
    },
    expected: () => "0",
    invoiced: (row) => `${sum}${row}`,
    rank: (place) => reconciled.rankOf(unitOf(place)),
    law: (place) => reconciled.lawOf(unitOf(place)),
  });
  const [amounts, thousandths] = [table.range(amount), table.range(thousandth)];
  const count = String(table.count);
  return {
    differences,
    later: table.range(later),
    sound:
      `AND(COUNT(${table.range(unit)})=${count},COUNT(${table.range(month)})=${count},COUNT(${amounts})=${count},` +
      `OR(COUNTIF(${amounts},"<0")=0,COUNTIF(${amounts},">0")>0),SUM(${thousandths})<=COUNT(${thousandths})/2)`,
  };
}
