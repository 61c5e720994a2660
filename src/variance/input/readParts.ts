import type { Cell } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { keyColumns } from "./keyColumns";
import { keyedRows } from "./keyedRows";
import { atOnce } from "../../steps/atOnce";
import { isLikeTotal } from "../../labelled/isTotalName";
import { labelKey, sameLabel } from "../../parameters/labelKey";
import { failAt } from "./failAt";
import type { NamedRow } from "./namedRows";
import type { GivenCell, PartInputs } from "./partInputs";
import { readFactors } from "./readFactors";
import type { ReadOptions } from "./readOptions";

function fail(message: string): never {
  throw new ModelError("invalid", message);
}

/** Rows by some key, in the order that each was first met. */
function grouped(
  rows: readonly NamedRow[],
  key: (row: NamedRow) => string,
): ReadonlyMap<string, NamedRow[]> {
  const found = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const own = key(row);
    const same = found.get(own);
    if (same === undefined) found.set(own, [row]);
    else same.push(row);
  }
  return found;
}

/**
 * The rows of a period and group with the factors in the order of `names`, those that the part had
 * before.
 */
function inOrder(rows: readonly NamedRow[], names: readonly string[]): readonly NamedRow[] {
  const byName = new Map(rows.map((row) => [labelKey(row.name), row]));
  const ordered = names.map(
    (name) =>
      byName.get(labelKey(name)) ??
      failAt(
        [rows[0]?.row ?? 0],
        `Gruppen på rad ${rows[0]?.row ?? 0} saknar faktorn \u201d${name}\u201d. Alla ska ha samma faktorer.`,
      ),
  );
  const others = rows.filter((row) => !ordered.includes(row));
  const odd = others.find(
    ({ name }) => !isLikeTotal(name) && !names.some((each) => sameLabel(each, name)),
  );
  if (odd === undefined) return [...ordered, ...others];
  failAt(
    [odd.row],
    `Rad ${odd.row} (\u201d${odd.name}\u201d) är en faktor som inte alla grupper har. Ge alla samma faktorer.`,
  );
}

/** Periods of one kind: a year beside its months would count the cost twice. */
function checkPeriods(rows: readonly NamedRow[]): void {
  const dated = rows.filter(({ keys }) => keys.period !== undefined);
  const [first] = dated;
  const other = dated.find(({ keys }) => keys.period?.length !== first?.keys.period?.length);
  if (first === undefined || other === undefined) return;
  failAt(
    [first.row, other.row],
    `Rad ${first.row} har perioden ${first.keys.period ?? ""} och rad ${other.row} ` +
      `${other.keys.period ?? ""}. Blanda inte år och månader.`,
  );
}

/** The same as readParts, with a step after each period and group. */
export function* readPartsSteps(
  rows: readonly (readonly Cell[])[],
  options: ReadOptions = {},
): Generator<undefined, readonly PartInputs[]> {
  const { bare = false, titles: [first, second] = ["budget", "utfall"] } = options;
  const { keys, columns } = bare
    ? { keys: [], columns: 3 }
    : keyColumns(rows, { most: 3, named: `faktorns namn, ${first} och ${second}` });
  if (columns > 0 && columns - keys.length < 3) {
    fail(
      `Området har ${columns} ${columns === 1 ? "kolumn" : "kolumner"}. Markera faktorns namn, ${first} och ${second}, ` +
        `eventuellt med Del, Period och Grupp före.`,
    );
  }
  const read = keyedRows(rows, keys, { what: "faktorerna", numbers: 2, required: true, bare });
  if (read.length === 0) {
    fail(`Området har inga faktorer. Skriv namn, ${first} och ${second} på var sin rad.`);
  }
  checkPeriods(read);
  const parts: PartInputs[] = [];
  for (const own of grouped(read, (row) => row.keys.part ?? "").values()) {
    const cells: GivenCell[] = [];
    let factors: readonly string[] | undefined;
    const places = grouped(own, ({ keys: { period, group } }) => `${period ?? ""}\n${group ?? ""}`);
    for (const place of places.values()) {
      const table = readFactors(factors === undefined ? place : inOrder(place, factors), options);
      cells.push(table.cell);
      factors ??= table.factors;
      yield;
    }
    parts.push({ part: own[0]?.keys.part, factors: factors ?? [], cells });
  }
  return parts;
}

/**
 * The factors of one or several parts, see readFactors. Before the names there may be the columns Del,
 * Period and Grupp, told by a heading; then each part, period and group has its own rows.
 *
 * @throws ModelError `invalid` naming the row.
 */
export const readParts = (
  rows: readonly (readonly Cell[])[],
  options: ReadOptions = {},
): readonly PartInputs[] => atOnce(readPartsSteps(rows, options));
