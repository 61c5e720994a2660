import { ModelError } from "../modelError";
import { normalName } from "../parameters/normalName";
import { type Cell, isBlank, quoted } from "./cell";

/** A column of a table with a heading row. */
export interface ColumnSpec<Id extends string> {
  readonly id: Id;
  /** What its heading may say; the first is how messages name it. */
  readonly names: readonly [string, ...string[]];
  readonly required: boolean;
}

/** Where the columns of a table stand. */
export interface TableColumns<Id extends string> {
  /** The row of the headings, counted from 0. */
  readonly heading: number;
  /** Counted from 0; a column that the table does not have is left out. */
  readonly places: ReadonlyMap<Id, number>;
}

/** Titles may stand above the headings. */
const HEADING_WITHIN = 20;
/** "Timmar per vecka (beviljade)", "Belopp, kr": what is said besides. */
const BESIDES = /\s*[([].*$|,.*$/su;
const LONGEST = 100;

function headingKeys(cell: Cell): readonly string[] {
  if (typeof cell !== "string" || isBlank(cell)) return [];
  const text = cell.slice(0, LONGEST);
  return [normalName(text), normalName(text.replace(BESIDES, ""))];
}

function columnsOf<Id extends string>(
  row: readonly Cell[],
  byName: ReadonlyMap<string, ColumnSpec<Id>>,
  what: string,
): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  for (const [place, cell] of row.entries()) {
    const spec = headingKeys(cell)
      .map((key) => byName.get(key))
      .find((found) => found !== undefined);
    if (spec === undefined) continue;
    const before = places.get(spec.id);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `${what}: rubrikerna ${quoted(row[before])} och ${quoted(cell)} är samma uppgift. Ta bort den ena kolumnen.`,
      );
    }
    places.set(spec.id, place);
  }
  return places;
}

/**
 * The columns of a table by their headings, in any order; columns that are not known are left alone. The
 * heading row is the first of the rows at the top that names every required column; `what` names the table.
 *
 * @throws ModelError `invalid`: a required column is missing, or two headings say the same.
 */
export function tableColumns<Id extends string>(
  rows: readonly (readonly Cell[])[],
  specs: readonly ColumnSpec<Id>[],
  what: string,
): TableColumns<Id> {
  const byName = new Map(
    specs.flatMap((spec) => spec.names.map((name) => [normalName(name), spec] as const)),
  );
  const required = specs.filter((spec) => spec.required);
  let best: { missing: readonly ColumnSpec<Id>[]; known: number } | undefined;
  const first = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  for (let heading = 0; heading < Math.min(rows.length, first + HEADING_WITHIN); heading += 1) {
    const row = rows[heading] ?? [];
    const known = new Set(
      row.flatMap((cell) => headingKeys(cell).flatMap((key) => byName.get(key)?.id ?? [])),
    );
    const missing = required.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return { heading, places: columnsOf(row, byName, what) };
    if (known.size > (best?.known ?? 0)) best = { missing, known: known.size };
  }
  const named = (of: readonly ColumnSpec<Id>[]): string =>
    of.map(({ names }) => `\u201d${names[0]}\u201d`).join(", ");
  const problem =
    best === undefined
      ? "rubrikraden saknas."
      : `${best.missing.length === 1 ? "kolumnen" : "kolumnerna"} ${named(best.missing)} saknas.`;
  throw new ModelError(
    "invalid",
    `${what}: ${problem} Ta med raden med rubriker; den ska ha ${named(required)}, i vilken ordning som helst.`,
  );
}
