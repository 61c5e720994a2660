import { ModelError } from "../../modelError";
import type { Source } from "../../parameters/types";

/** A figure as printed; `hidden`: too few persons to be published; `none`: the source has no figure. */
export type NationalCell = number | "hidden" | "none";

/** When persons are counted, or what a yearly figure covers. */
export type Counted = "december" | "året" | "1 oktober" | "maj";

/** A printed table of the nation: a row a year, as the source has it. */
export interface NationalTable<Column extends string = string> {
  readonly id: string;
  /** Swedish, as a heading. */
  readonly name: string;
  /** "personer", "timmar per vecka", "kr". */
  readonly unit: string;
  readonly counted: Counted;
  /** Names by id, in the order of the source. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly rows: ReadonlyMap<number, readonly NationalCell[]>;
  readonly source: Source;
  /** Swedish sentences: what differs between years, and where the source itself does not add up. */
  readonly notes: readonly string[];
}

interface Printed<Column extends string> extends Omit<NationalTable<Column>, "rows" | "notes"> {
  readonly notes?: readonly string[];
  /** A line a year: the year and a cell a column; `*` as the source hides it, `-` where it has none. */
  readonly rows: string;
}

function cellOf(text: string): NationalCell {
  if (text === "*") return "hidden";
  return text === "-" ? "none" : Number(text);
}

/** A table from its printed lines. @throws Error where a line has another number of cells: a slip in our own file. */
export function nationalTable<Column extends string>(
  printed: Printed<Column>,
): NationalTable<Column> {
  const width = Object.keys(printed.columns).length;
  const rows = new Map<number, readonly NationalCell[]>();
  for (const line of printed.rows.trim().split("\n")) {
    const [year, ...texts] = line.trim().split(" ");
    const cells = texts.map(cellOf);
    if (cells.length !== width || cells.some(Number.isNaN)) {
      throw new Error(`${printed.id} ${String(year)}: ${cells.length} cells of ${width}`);
    }
    rows.set(Number(year), cells);
  }
  return { notes: [], ...printed, rows };
}

/** The figure of a column and year; undefined where the source has none or does not publish it. */
export function figureIn<Column extends string>(
  table: NationalTable<Column>,
  column: Column,
  year: number,
): number | undefined {
  const cell = table.rows.get(year)?.[Object.keys(table.columns).indexOf(column)];
  return typeof cell === "number" ? cell : undefined;
}

/** The years of a table, the first one first. */
export const yearsIn = ({ rows }: NationalTable): readonly number[] => [...rows.keys()];

/**
 * The figure of a year that has to be there.
 *
 * @throws ModelError `invalid` saying which years the source has.
 */
export function requiredFigure<Column extends string>(
  table: NationalTable<Column>,
  column: Column,
  year: number,
): number {
  const found = figureIn(table, column, year);
  if (found !== undefined) return found;
  const years = yearsIn(table).filter((each) => figureIn(table, column, each) !== undefined);
  throw new ModelError(
    "invalid",
    `Rikets uppgift ”${table.columns[column]}” (${table.name}) saknas för ${year}. Källan har ${years[0] ?? ""}–${years.at(-1) ?? ""}.`,
  );
}
