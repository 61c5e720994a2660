import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import type { CasePeriod } from "./casePeriods";

/** The cells of a period. */
export interface PeriodCells {
  readonly first: string;
  readonly last: string;
  readonly days: string;
  readonly rate: string;
}

export interface PlacedPeriods {
  /** A table that columns may be added to, and the letters of the first days. */
  readonly table: ColumnTable;
  readonly firstDays: string;
  readonly cells: readonly PeriodCells[];
  /** Whether all of them can be calculated with; a formula without =. */
  readonly sound: string;
  readonly next: number;
}

/** The band of the periods, over all columns that they have got. */
export const bandPeriods = (sheet: SheetBuilder, { table }: PlacedPeriods): void =>
  sheet.band(table.head - 1, "2  Perioderna", table.width);

/** The periods, a row each: their days and the schablon, and whether none has a day in common with another. */
export function placePeriods(
  sheet: SheetBuilder,
  top: number,
  periods: readonly CasePeriod[],
  rates: readonly string[],
): PlacedPeriods {
  const table = new ColumnTable(sheet, top + 1, periods.length);
  const add = (title: string, of: (place: number) => string, format?: FormatName): string =>
    table.add(title, (_, place) => of(place), format);
  add("Period", (place) => periods[place]?.label ?? '""');
  const first = add("Första dagen", (place) => periods[place]?.first ?? "0", "date");
  const last = add("Sista dagen", (place) => periods[place]?.last ?? "0", "date");
  const days = table.add("Dagar", (row) => `${last}${row}-${first}${row}+1`);
  const rate = add("Schablonbelopp", (place) => rates[place] ?? "NA()", "kronor");
  // A day in two of them would be counted twice.
  const alone = table.add(
    "Går att räkna med",
    (row) =>
      `IF(ISNUMBER(SUM(${first}${row}:${rate}${row})),IF(SUMPRODUCT((${table.range(first)}<=${last}${row})*(${table.range(last)}>=${first}${row}))=1,1,0),0)`,
  );
  const at = (column: string, place: number): string => `$${column}$${table.first + place}`;
  return {
    ...{ table, firstDays: first },
    cells: periods.map((_, place): PeriodCells => ({
      ...{ first: at(first, place), last: at(last, place) },
      ...{ days: at(days, place), rate: at(rate, place) },
    })),
    sound: `COUNTIF(${table.range(alone)},1)=${periods.length}`,
    next: table.last + 2,
  };
}
