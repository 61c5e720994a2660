import type { ListCells, Term } from "../cases/placeCaseList";
import type { PeriodCells } from "../cases/placePeriods";

/** What the rows of the list come to month by month: letters of its columns. */
export interface MonthlyCells {
  readonly sfb: readonly string[];
  readonly lss: readonly string[];
  /** Whether the row has anything of each law. */
  readonly hasSfb: string;
  readonly hasLss: string;
  /** The months of its first day and of its last, year × 12 + month − 1. */
  readonly fromMonth: string;
  readonly throughMonth: string;
}

/** A day as year × 12 + month − 1; a formula without =. */
export const monthNumber = (day: string): string => `YEAR(${day})*12+MONTH(${day})-1`;

/** Adds to the list what each row comes to in kronor, month by month, and of which laws it has anything. */
export function placeMonthly(
  list: ListCells,
  months: readonly PeriodCells[],
  week: string,
): MonthlyCells {
  const { table, terms, law, from, through, application, weight } = list;
  const sum = (of: readonly Term[], row: number, place: number): string =>
    of.map(({ days, each }) => `${days[place] ?? ""}${row}*${each}${row}`).join("+");
  const sfb = months.map(({ rate }, place) =>
    table.add(
      `SFB, kr, period ${place + 1}`,
      (row) => `(${sum(terms.sfb, row, place)})*${rate}/${week}`,
      "kronor",
    ),
  );
  const lss = months.map(({ rate }, place) =>
    table.add(
      `LSS, kr, period ${place + 1}`,
      (row) => `((${sum(terms.lss, row, place)})*${rate}+${sum(terms.own, row, place)})/${week}`,
      "kronor",
    ),
  );
  const granted = (row: number): string => `${application}${row}<>"",${weight}${row}=1`;
  return {
    ...{ sfb, lss },
    hasSfb: table.add(
      "Har SFB",
      (row) =>
        `IF(OR(${law}${row}="SFB",AND(${granted(row)},${application}${row}<=${through}${row})),1,0)`,
    ),
    hasLss: table.add(
      "Har LSS",
      (row) =>
        `IF(AND(${law}${row}="LSS",NOT(AND(${granted(row)},${application}${row}<=${from}${row}))),1,0)`,
    ),
    fromMonth: table.add("Från månad", (row) => monthNumber(`${from}${row}`)),
    throughMonth: table.add("Till månad", (row) => monthNumber(`${through}${row}`)),
  };
}
