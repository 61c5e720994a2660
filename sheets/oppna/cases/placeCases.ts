import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import type { ListCells, Term } from "./placeCaseList";

/** The cases on the sheet, a row each. */
export interface CaseCells {
  /** Ranges: the name, then person-days and hours and kronor as the answer has them. */
  readonly name: string;
  readonly sfbDays: string;
  readonly lssDays: string;
  readonly lssHours: string;
  readonly sfb: string;
  readonly lss: string;
  /** Of the cases with a day in the periods their order, from 1. */
  readonly order: string;
  readonly last: number;
}

/** Of each row of the list what it comes to in all periods together: letters of columns. */
function placeRowSums(
  { table, sfbDays, lssDays, terms }: ListCells,
  rates: readonly string[],
  week: string,
) {
  const all = (columns: readonly string[], row: number, rated: boolean): string =>
    columns
      .map((column, place) => `${column}${row}${rated ? `*${rates[place] ?? ""}` : ""}`)
      .join("+");
  const sum = (of: readonly Term[], row: number, rated: boolean): string =>
    of.map((term) => `(${all(term.days, row, rated)})*${term.each}${row}`).join("+");
  return {
    sfbDays: table.add("SFB-dagar, alla perioder", (row) => all(sfbDays, row, false)),
    lssDays: table.add("LSS-dagar, alla perioder", (row) => all(lssDays, row, false)),
    lssHours: table.add("LSS-timmar", (row) => `(${sum(terms.hours, row, false)})/${week}`),
    sfb: table.add("SFB, kr", (row) => `(${sum(terms.sfb, row, true)})/${week}`, "kronor"),
    lss: table.add(
      "LSS, kr",
      (row) => `(${sum(terms.lss, row, true)}+${sum(terms.own, row, false)})/${week}`,
      "kronor",
    ),
  };
}

/**
 * Each case by itself, over all periods: the sums of its rows in the list, in the order in which it first stands there.
 *
 * @param firsts The row of the list, from 0, where each case first stands.
 * @param week The cell of how many days a week has.
 */
export function placeCases(
  sheet: SheetBuilder,
  list: ListCells,
  { firsts, rates, week }: { firsts: readonly number[]; rates: readonly string[]; week: string },
): CaseCells {
  const sums = placeRowSums(list, rates, week);
  const top = list.last + 2;
  const table = new ColumnTable(sheet, top + 1, firsts.length);
  const name = table.add(
    "Ärende",
    (_, place) => `${list.name}${list.table.first + (firsts[place] ?? 0)}`,
  );
  const number = table.add("Ordning i listan", (_, place) => String(place + 1));
  const ofList = (letters: string): string => list.table.range(letters);
  const sum = (title: string, letters: string, format?: "kronor"): string =>
    table.add(
      title,
      (row) => `SUMIF(${ofList(list.case)},${number}${row},${ofList(letters)})`,
      format,
    );
  const sfbDays = sum("SFB-dagar", sums.sfbDays);
  const lssDays = sum("LSS-dagar", sums.lssDays);
  const lssHours = sum("LSS-timmar", sums.lssHours);
  const sfb = sum("SFB, kr", sums.sfb, "kronor");
  const lss = sum("LSS, kr", sums.lss, "kronor");
  const coming = table.coming();
  const isThere = (row: number): string => `${sfbDays}${row}+${lssDays}${row}>0`;
  const sofar = table.add("Ärenden hittills", (row, place) => {
    const above = place === 0 ? "0" : `${coming}${row - 1}`;
    return `${above}+IF(${isThere(row)},1,0)`;
  });
  const order = table.add("Ordning i svaret", (row) => `IF(${isThere(row)},${sofar}${row},"")`);
  sheet.band(top, "5  Varje ärende för sig", table.width);
  const range = (column: string): string => table.range(column);
  return {
    ...{ name: range(name), sfbDays: range(sfbDays), lssDays: range(lssDays) },
    ...{ lssHours: range(lssHours), sfb: range(sfb), lss: range(lss) },
    ...{ order: range(order), last: table.last },
  };
}
