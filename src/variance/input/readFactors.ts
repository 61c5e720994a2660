import { Decimal } from "../../exact/decimal";
import { isBlank } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { MOST_FACTORS } from "../checkComparison";
import { labelKey } from "../../parameters/labelKey";
import { factorRows } from "./factorRows";
import type { NamedRow } from "./namedRows";
import { numberIn } from "./numberIn";
import type { GivenCell, GivenSide } from "./partInputs";
import type { ReadOptions } from "./readOptions";

export interface FactorTable {
  readonly factors: readonly string[];
  readonly cell: GivenCell;
}

interface Side {
  readonly column: 0 | 1;
  readonly title: string;
}

interface ReadSide {
  /** Undefined: nothing is filled in, the group is not on this side. */
  readonly values: GivenSide | undefined;
  readonly total: Decimal | undefined;
}

const ZERO = new Decimal(0);

function fail(message: string): never {
  throw new ModelError("invalid", message);
}

/** To follow "rad". */
const at = ({ row, name }: NamedRow): string => `${row} (\u201d${name}\u201d)`;

function missing(row: NamedRow, { title }: Side): never {
  fail(`Rad ${at(row)} saknar ${title}. Skriv 0 om det är noll.`);
}

function valueIn(row: NamedRow, side: Side): Decimal | undefined {
  return isBlank(row.cells[side.column]) ? undefined : numberIn(row, side.column, side.title);
}

function checkNames(rows: readonly NamedRow[]): void {
  const seen = new Map<string, number>();
  for (const { row, name } of rows) {
    const before = seen.get(labelKey(name));
    if (before !== undefined) {
      fail(`\u201d${name}\u201d står på både rad ${before} och rad ${row}. Byt namn på den ena.`);
    }
    seen.set(labelKey(name), row);
  }
}

/** One side of a cell. At most one factor may be blank, and only where the total gives it. */
function readSide(factors: readonly NamedRow[], total: NamedRow | undefined, side: Side): ReadSide {
  const values = factors.map((row) => valueIn(row, side));
  const sum = total === undefined ? undefined : valueIn(total, side);
  const [first, second] = factors.filter((_, place) => values[place] === undefined);
  if (values.every((value) => value === undefined) && (sum === undefined || sum.isZero())) {
    return { values: undefined, total: sum };
  }
  if (total !== undefined && sum === undefined) missing(total, side);
  if (first !== undefined && total === undefined) missing(first, side);
  if (first !== undefined && second !== undefined) {
    fail(
      `Rad ${at(first)} och rad ${at(second)} saknar ${side.title}. ` +
        `Bara en faktor kan räknas fram ur Totalt.`,
    );
  }
  return { values, total: sum };
}

/**
 * The factors of one product: name, budget, outturn, one row a factor whose product is the cost. A row
 * ”Totalt” or ”Summa” gives the cost itself, known items included; one factor may then be
 * blank, and is what makes the product the cost. See factorRows for what is no factor. A group whose rows are all blank on one side is new or
 * ended.
 *
 * @throws ModelError `invalid` naming the row: no rows, more than ten factors, a repeated name, two
 * totals, a value that is blank without a total or not a number.
 */
export function readFactors(
  rows: readonly NamedRow[],
  { titles = ["budget", "utfall"] }: ReadOptions = {},
): FactorTable {
  const { factors, total } = factorRows(rows);
  const [first] = factors;
  if (first === undefined) {
    fail("Området har inga faktorer. Skriv namn, budget och utfall på var sin rad.");
  }
  checkNames(rows);
  const tooMany = factors[MOST_FACTORS];
  if (tooMany !== undefined) {
    fail(
      `Rad ${at(tooMany)} är faktor nummer ${MOST_FACTORS + 1}, men högst ${MOST_FACTORS} tas emot. Slå ihop några.`,
    );
  }
  const sides = titles.map((title, column) => ({ column: column as 0 | 1, title }));
  const [budget, outturn] = sides.map((side) => readSide(factors, total, side)) as [
    ReadSide,
    ReadSide,
  ];
  const { period, group } = first.keys;
  const gone = sides.filter((_, place) => [budget, outturn][place]?.values === undefined);
  if (gone[0] !== undefined && (group === undefined || gone.length === 2)) missing(first, gone[0]);
  const given = total !== undefined;
  return {
    factors: factors.map(({ name }) => name),
    cell: {
      period,
      group,
      budget: budget.values,
      outturn: outturn.values,
      budgetTotal: given ? (budget.total ?? ZERO) : undefined,
      outturnTotal: given ? (outturn.total ?? ZERO) : undefined,
    },
  };
}
