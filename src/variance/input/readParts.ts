import { Decimal } from "../../exact/decimal";
import { type Cell, isBlank } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { MOST_FACTORS } from "../checkComparison";
import { numberIn } from "../numberIn";
import { keyColumns } from "./keyColumns";
import { type KeyedRow, keyedRows } from "./keyedRows";
import type { GivenCell, GivenSide, PartInputs } from "./partInputs";

/** A row that is not a factor but the cost itself. */
const TOTAL = "totalt";
const ZERO = new Decimal(0);

/** How a range is read, where it is not an ordinary one of budget and outturn. */
export interface ReadOptions {
  /** What the two sides are called in messages. */
  readonly titles?: readonly [first: string, second: string];
  /** Rows without a heading, as a grid of its own has them. */
  readonly bare?: boolean;
}

interface Side {
  readonly column: 0 | 1;
  readonly title: string;
}

function fail(message: string): never {
  throw new ModelError("invalid", message);
}

function valueIn(row: KeyedRow, side: Side): Decimal | undefined {
  return isBlank(row.cells[side.column]) ? undefined : numberIn(row, side.column, side.title);
}

/** Rows by some key, in the order that each was first met. */
function grouped(
  rows: readonly KeyedRow[],
  key: (row: KeyedRow) => string,
): ReadonlyMap<string, KeyedRow[]> {
  const found = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const same = found.get(key(row));
    if (same === undefined) found.set(key(row), [row]);
    else same.push(row);
  }
  return found;
}

function checkNames(rows: readonly KeyedRow[]): void {
  const seen = new Map<string, number>();
  for (const { row, name } of rows) {
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) {
      fail(
        `\u201d${name}\u201d står på både rad ${before} och rad ${row}. Byt namn på den ena, ` +
          `eller skilj dem åt med kolumnen Grupp eller Period.`,
      );
    }
    seen.set(name.toLowerCase(), row);
  }
}

interface ReadSide {
  /** Undefined: nothing is filled in, the group is not on this side. */
  readonly values: GivenSide | undefined;
  readonly total: Decimal | undefined;
}

/** One side of a cell. At most one factor may be blank, and only where the total gives it. */
function readSide(factors: readonly KeyedRow[], total: KeyedRow | undefined, side: Side): ReadSide {
  const values = factors.map((row) => valueIn(row, side));
  const sum = total === undefined ? undefined : valueIn(total, side);
  const blank = factors.filter((_, place) => values[place] === undefined);
  if (blank.length === factors.length && (sum === undefined || sum.isZero())) {
    return { values: undefined, total: sum };
  }
  const [first, second] = blank;
  if (total !== undefined && sum === undefined) {
    fail(
      `Rad ${total.row} (\u201d${total.name}\u201d) saknar ${side.title}. Skriv 0 om det är noll.`,
    );
  }
  if (first !== undefined && total === undefined) {
    fail(
      `Rad ${first.row} (\u201d${first.name}\u201d) saknar ${side.title}. Skriv 0 om det är noll.`,
    );
  }
  if (first !== undefined && second !== undefined) {
    fail(
      `Rad ${first.row} (\u201d${first.name}\u201d) och rad ${second.row} (\u201d${second.name}\u201d) ` +
        `saknar ${side.title}. Bara en faktor kan räknas fram ur Totalt.`,
    );
  }
  return { values, total: sum };
}

function readCell(
  rows: readonly KeyedRow[],
  names: readonly string[] | undefined,
  sides: readonly [Side, Side],
): GivenCell {
  const [first] = rows;
  const total = rows.find(({ name }) => name.toLowerCase() === TOTAL);
  const factors = rows.filter((row) => row !== total);
  if (first === undefined || factors.length === 0) {
    fail("Området har inga faktorer. Skriv namn, budget och utfall på var sin rad.");
  }
  checkNames(rows);
  const ordered = (names ?? factors.map(({ name }) => name)).map(
    (name) =>
      factors.find((row) => row.name.toLowerCase() === name.toLowerCase()) ??
      fail(
        `Gruppen på rad ${first.row} saknar faktorn \u201d${name}\u201d. Alla ska ha samma faktorer.`,
      ),
  );
  const odd = factors.find((row) => !ordered.includes(row));
  if (odd !== undefined) {
    fail(
      `Rad ${odd.row} (\u201d${odd.name}\u201d) är en faktor som inte alla grupper har. Ge alla samma faktorer.`,
    );
  }
  const budget = readSide(ordered, total, sides[0]);
  const outturn = readSide(ordered, total, sides[1]);
  const { period, group } = first.keys;
  if (budget.values === undefined || outturn.values === undefined) {
    const missing = budget.values === undefined ? sides[0] : sides[1];
    const both = budget.values === undefined && outturn.values === undefined;
    if (group === undefined || both) {
      const row = ordered[0] ?? first;
      fail(
        `Rad ${row.row} (\u201d${row.name}\u201d) saknar ${missing.title}. Skriv 0 om det är noll.`,
      );
    }
  }
  const given = total !== undefined;
  return {
    period,
    group,
    budget: budget.values,
    outturn: outturn.values,
    budgetTotal: given ? (budget.total ?? ZERO) : undefined,
    outturnTotal: given ? (outturn.total ?? ZERO) : undefined,
  };
}

/** Periods of one kind: a year beside its months would count the cost twice. */
function checkPeriods(rows: readonly KeyedRow[]): void {
  const dated = rows.filter(({ keys }) => keys.period !== undefined);
  const [first] = dated;
  const other = dated.find(({ keys }) => keys.period?.length !== first?.keys.period?.length);
  if (first === undefined || other === undefined) return;
  fail(
    `Rad ${first.row} har perioden ${first.keys.period ?? ""} och rad ${other.row} ` +
      `${other.keys.period ?? ""}. Blanda inte år och månader.`,
  );
}

/**
 * The factors of one or several parts: name, budget, outturn, one row a factor whose product is the
 * cost. Before the names there may be the columns Del, Period and Grupp, told by a heading; then each
 * part, period and group has its own rows. A row \u201dTotalt\u201d gives the cost itself, known items
 * included; one factor may then be blank, and is what makes the product the cost. A group whose rows
 * are all blank on one side is new or ended.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readParts(
  rows: readonly (readonly Cell[])[],
  { titles = ["budget", "utfall"], bare = false }: ReadOptions = {},
): readonly PartInputs[] {
  const sides: readonly [Side, Side] = [
    { column: 0, title: titles[0] },
    { column: 1, title: titles[1] },
  ];
  const { keys, columns } = bare
    ? { keys: [], columns: 3 }
    : keyColumns(rows, { most: 3, named: "faktorns namn, budget och utfall" });
  if (columns > 0 && columns - keys.length < 3) {
    fail(
      `Området har ${columns} ${columns === 1 ? "kolumn" : "kolumner"}. Markera faktorns namn, budget och utfall, ` +
        `eventuellt med Del, Period och Grupp före.`,
    );
  }
  const read = keyedRows(rows, keys, { what: "faktorerna", own: 2, required: true, bare });
  if (read.length === 0) {
    fail("Området har inga faktorer. Skriv namn, budget och utfall på var sin rad.");
  }
  checkPeriods(read);
  return [...grouped(read, (row) => row.keys.part ?? "").values()].map((own) => {
    const cells: GivenCell[] = [];
    let factors: readonly string[] | undefined;
    const places = grouped(own, ({ keys: { period, group } }) => `${period ?? ""}\n${group ?? ""}`);
    for (const place of places.values()) {
      cells.push(readCell(place, factors, sides));
      factors ??= place.map(({ name }) => name).filter((name) => name.toLowerCase() !== TOTAL);
    }
    const names = factors ?? [];
    if (names.length > MOST_FACTORS) {
      const row = own[MOST_FACTORS]?.row ?? 0;
      fail(
        `Rad ${row} är faktor nummer ${MOST_FACTORS + 1}, men högst ${MOST_FACTORS} tas emot. Slå ihop några.`,
      );
    }
    return { part: own[0]?.keys.part, factors: names, cells };
  });
}
