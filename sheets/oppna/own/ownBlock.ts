import { isBlank } from "../../../src/labelled/cell";
import { sheetReference } from "../../builder/sheetReference";
import { type Area, cellIn } from "../area";

/** A row of amounts by year, as cells of the workbook. */
interface OwnRow {
  readonly year: string;
  readonly value: string;
  /** What the two are now, to tell whose value it is. */
  readonly now: readonly [year: unknown, value: unknown];
}

/** The user's own schablonbelopp by year, from the range that `belopp` is: a row each on the parameter sheet. */
export interface OwnBlock {
  readonly kind: "own";
  readonly title: string;
  readonly top: number;
  readonly rows: readonly OwnRow[];
  /** Whether the functions take every row of it; a formula without =. */
  readonly sound: string;
  /** How many amounts there are of a year, 0 or 1, and the amount or the uplift into the year. */
  readonly count: (year: string) => string;
  readonly value: (year: string) => string;
}

/** The first row that says something may be a heading; blank rows after the last one say nothing. */
function ownRows(area: Area): readonly OwnRow[] {
  const last = area.rows.findLastIndex((row) => !isBlank(row[0]) || !isBlank(row[1]));
  const first = area.rows.findIndex((row) => !isBlank(row[0]) || !isBlank(row[1]));
  const [label, beside] = area.rows[first] ?? [];
  const begin = typeof label === "string" && typeof beside === "string" ? first + 1 : first;
  return area.rows.slice(0, last + 1).flatMap((row, place) =>
    place < begin
      ? []
      : [
          {
            ...{ year: cellIn(area, place, 0), value: cellIn(area, place, 1) },
            now: [row[0], row[1]] as const,
          },
        ],
  );
}

/** The rows under a band and headings. */
export function ownBlock(sheet: string, area: Area, top: number): OwnBlock {
  const rows = ownRows(area);
  const range = (column: string): string =>
    sheetReference(sheet, `$${column}$${top + 2}:$${column}$${top + 1 + rows.length}`);
  const [values, years, checks] = ["B", "C", "D"].map(range);
  const none = rows.length === 0;
  return {
    kind: "own",
    title: `Egna schablonbelopp ur ${area.sheet}, kr per timme eller årets uppräkning`,
    ...{ top, rows },
    sound: none ? "TRUE" : `AND(${checks})`,
    count: (year) => (none ? "0" : `SUMPRODUCT((${years}=${year})*(${values}<>""))`),
    value: (year) => (none ? "0" : `SUMIF(${years},${year},${values})`),
  };
}
