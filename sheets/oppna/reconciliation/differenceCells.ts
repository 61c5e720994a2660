import {
  DIFFERENCE_KINDS,
  type DifferenceKind,
} from "../../../src/cases/reconciliation/difference";
import type { ColumnTable } from "../columnTable";
import { roundedTo } from "../roundedTo";

/** The number of a kind, from 1 in the order in which they are told; 0 is no difference. */
export const kindNumber = (kind: DifferenceKind): number => DIFFERENCE_KINDS.indexOf(kind) + 1;

/** What may differ, a row each, as ranges; a row that does not is of kind 0 and has empty amounts. */
export interface DifferenceCells {
  readonly name: string;
  readonly month: string;
  readonly kind: string;
  readonly expected: string;
  readonly invoiced: string;
  /** The numbers that order the differences. */
  readonly key: string;
}

interface RowFormulas {
  /** The letters of the columns of the name and of the month. */
  readonly name: string;
  readonly month: string;
  readonly kind: (row: number, place: number) => string;
  readonly expected: (row: number) => string;
  readonly invoiced: (row: number) => string;
  /** Of the code its place among all codes; of the law 0 where it is not told, 1 LSS, 2 SFB. */
  readonly rank: (place: number) => number;
  readonly ranks: number;
  readonly law: (place: number) => number;
  /** Claims for sick pay come before invoices that are told of the same. */
  readonly isClaim: boolean;
}

const ORE = 2;
/** The first month that a cell may say, and how many there are: 1900 to 2199. */
const FIRST_MONTH = 1900 * 12;
const MONTHS = 300 * 12;
const LAWS = 3;

/** Adds to a table which of its rows differ, of what kind and by how much. */
export function placeDifferenceRows(table: ColumnTable, formulas: RowFormulas): DifferenceCells {
  const { name, month, kind, expected, invoiced, rank, ranks, law, isClaim } = formulas;
  const found = table.add("Slag, nummer", kind);
  const amount = (title: string, of: (row: number) => string): string =>
    table.add(title, (row) => `IF(${found}${row}=0,"",${roundedTo(of(row), ORE)})`, "kronor");
  const [wanted, billed] = [
    amount("Väntat, hela ören", expected),
    amount("Fakturerat, hela ören", invoiced),
  ];
  const key = table.add("Ordnas efter", (row, place) => {
    const last = law(place) * 2 + (isClaim ? 0 : 1);
    // Few figures: a program may write those of a large number otherwise, where it looks for smaller ones.
    return `IF(${found}${row}=0,"",((${found}${row}*${ranks}+${rank(place)})*${MONTHS}+${month}${row}-${FIRST_MONTH})*${LAWS * 2}+${last})`;
  });
  return {
    ...{ name: table.range(name), month: table.range(month), kind: table.range(found) },
    ...{ expected: table.range(wanted), invoiced: table.range(billed), key: table.range(key) },
  };
}
