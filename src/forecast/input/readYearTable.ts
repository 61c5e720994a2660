import { type Cell, isBlank, quoted } from "../../labelled/cell";
import type { FieldLimits } from "../../labelled/fieldLimits";
import { isTotalName } from "../../labelled/isTotalName";
import { ModelError } from "../../modelError";
import { nearestOf } from "../../parameters/nearestOf";
import { normalName } from "../../parameters/normalName";

/** A column of a table by year. */
export interface YearColumn<Id extends string> extends FieldLimits {
  readonly id: Id;
  /** The heading of the column. */
  readonly label: string;
  readonly required: boolean;
}

/** The figures of a year as they stand in the table; what is blank is left out. */
export type TableYear<Id extends string> = Readonly<Partial<Record<Id, number>>> & {
  readonly year: number;
};

const MOST_ROWS = 500;

/** The field of each column; a blank heading is a column that is not read. */
function columnsOf<Id extends string>(
  headings: readonly Cell[],
  row: number,
  fields: readonly YearColumn<Id>[],
): (YearColumn<Id> | undefined)[] {
  const byLabel = new Map(fields.map((field) => [normalName(field.label), field]));
  const seen = new Set<string>();
  const columns = headings.map((heading) => {
    if (isBlank(heading) || isTotalName(String(heading))) return undefined;
    const name = normalName(String(heading));
    const field = byLabel.get(name);
    if (field === undefined) {
      const near = byLabel.get(nearestOf([...byLabel.keys()])(name))?.label ?? "";
      throw new ModelError(
        "invalid",
        `Rad ${row}: kolumnen ${quoted(heading)} är inte känd. Menade du \u201d${near}\u201d?`,
      );
    }
    if (seen.has(field.id)) {
      throw new ModelError(
        "invalid",
        `Rad ${row}: kolumnen \u201d${field.label}\u201d finns två gånger. Ta bort den ena.`,
      );
    }
    seen.add(field.id);
    return field;
  });
  const missing = fields.find(({ id, required }) => required && !seen.has(id));
  if (missing === undefined) return columns;
  throw new ModelError(
    "invalid",
    `Rad ${row}: kolumnen \u201d${missing.label}\u201d saknas. Lägg till den.`,
  );
}

function yearOf(
  cells: readonly Cell[],
  columns: readonly ({ readonly id: string } | undefined)[],
  row: number,
) {
  const cell = cells[columns.findIndex((field) => field?.id === "year")];
  if (typeof cell === "number" && Number.isInteger(cell)) return cell;
  throw new ModelError(
    "invalid",
    `Rad ${row}: året är ${quoted(cell ?? "")} men ska vara ett årtal.`,
  );
}

/**
 * The years of a table with headings, one row a year, rows in any order, blank rows and cells allowed. The column
 * of the field `year` holds the year.
 *
 * @throws ModelError `invalid` naming the row, the year and the column.
 */
export function readYearTable<Id extends string>(
  rows: readonly (readonly Cell[])[],
  fields: readonly YearColumn<Id>[],
): readonly TableYear<Exclude<Id, "year">>[] {
  if (rows.length > MOST_ROWS) {
    throw new ModelError("invalid", `Området har ${rows.length} rader. Markera bara tabellen.`);
  }
  const filled = rows
    .map((cells, place) => ({ cells, row: place + 1 }))
    .filter(({ cells }) => !cells.every((cell) => isBlank(cell) || cell === 0));
  const [head, ...body] = filled;
  if (head === undefined || body.length === 0) {
    throw new ModelError("invalid", "Tabellen är tom. Markera rubrikerna och minst ett år.");
  }
  const columns = columnsOf(head.cells, head.row, fields);
  const yearColumn = columns.findIndex((field) => field?.id === "year");
  const years = body.filter(({ cells }) => {
    const cell = cells[yearColumn];
    return !(typeof cell === "string" && isTotalName(cell));
  });
  return years.map(({ cells, row }) => {
    const year = yearOf(cells, columns, row);
    const figures: Partial<Record<Id, number>> = {};
    columns.forEach((field, place) => {
      const cell = cells[place];
      if (field === undefined || isBlank(cell)) return;
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        throw new ModelError(
          "invalid",
          `Rad ${row} (år ${year}): \u201d${field.label}\u201d är ${quoted(cell)} men ska vara ett tal.`,
        );
      }
      figures[field.id] = cell;
    });
    return { ...figures, year };
  });
}
