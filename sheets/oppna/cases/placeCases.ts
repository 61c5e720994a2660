import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import type { ListByCase } from "./placeCaseList";

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

/** Each case by itself, over all periods: the sums of its rows in the list, in the order in which it first stands there. */
export function placeCases(
  sheet: SheetBuilder,
  top: number,
  list: ListByCase,
  /** The row of the list, from 0, where each case first stands. */
  firsts: readonly number[],
): CaseCells {
  const table = new ColumnTable(sheet, top + 1, firsts.length);
  const [nameColumn = "A"] = /[A-Z]+/.exec(list.name) ?? [];
  const name = table.add(
    "Ärende",
    (_, place) => `${nameColumn}${list.first + (firsts[place] ?? 0)}`,
  );
  const number = table.add("Ordning i listan", (_, place) => String(place + 1));
  const sum = (title: string, range: string, format?: "kronor"): string =>
    table.add(title, (row) => `SUMIF(${list.case},${number}${row},${range})`, format);
  const sfbDays = sum("SFB-dagar", list.sfbDays);
  const lssDays = sum("LSS-dagar", list.lssDays);
  const lssHours = sum("LSS-timmar", list.lssHours);
  const sfb = sum("SFB, kr", list.sfb, "kronor");
  const lss = sum("LSS, kr", list.lss, "kronor");
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
