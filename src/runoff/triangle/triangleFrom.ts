import { ModelError } from "../../modelError";
import { backwards } from "./backwards";
import { columnTotals } from "./columnTotals";
import { completedCorner } from "./completedCorner";
import { type NameCell, placeInRange } from "./nameCell";
import type { Triangle } from "./triangle";

/** Five hundred months is more than forty years. */
const MOST_PERIODS = 500;

export interface TriangleGiven {
  /** null: not observed. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly incremental?: boolean | undefined;
  readonly origins?: readonly string[] | undefined;
  readonly firstDelay?: number | undefined;
  readonly cellName?: NameCell | undefined;
}

function invalid(message: string): never {
  throw new ModelError("invalid", message);
}

interface ObservedRow {
  /** The first column with a value. */
  readonly start: number;
  readonly values: readonly number[];
}

/**
 * What of a row is observed. A value after a blank means that the blank is a hole; but for the blanks that an
 * older row begins with, where the data begin later than its first invoices.
 */
function observed(
  row: readonly (number | null)[],
  most: number,
  nameOf: (column: number) => string,
): ObservedRow {
  const start = row.findIndex((value) => value !== null);
  if (start < 0 || start > most) {
    invalid(
      `Cellen ${nameOf(0)} är tom. Skriv 0 om inget fakturerades, eller ta bort perioden om ` +
        `ingen faktura ännu kan ha kommit.`,
    );
  }
  const blank = row.indexOf(null, start);
  const end = blank < 0 ? row.length : blank;
  if (row.slice(end).some((value) => value !== null)) {
    invalid(
      `Cellen ${nameOf(end)} är tom men ett värde finns längre till höger. Fyll i cellen, med 0 ` +
        `om inget fakturerades.`,
    );
  }
  return { start, values: Array.from(row.slice(0, end), Number) };
}

function accumulated(increments: readonly number[]): readonly number[] {
  let sum = 0;
  return Array.from(increments, (value) => (sum += value));
}

/** Every factor is a sum by the sum of the delay before, and both are above 0. */
function requireDevelopment(
  triangle: Pick<Triangle, "rows" | "starts">,
  delays: number,
  cellName: NameCell,
): void {
  for (let k = 0; k + 1 < delays; k += 1) {
    const { pairs, now, next, first, last } = columnTotals(triangle, k);
    if (now > 0 && next > 0) continue;
    if (pairs === 0) {
      invalid(
        `Ingen period har både cellen i kolumn ${k + 1} och nästa, så utvecklingen kan inte räknas. Ta ` +
          `med fler perioder, eller börja vid en senare fördröjning.`,
      );
    }
    const column = now > 0 ? k + 1 : k;
    const cells =
      pairs > 1
        ? `Summan från cellen ${cellName(first, column)} till och med cellen ${cellName(last, column)}`
        : `Cellen ${cellName(first, column)}`;
    invalid(
      `${cells} är ` +
        `0 eller negativ, så utvecklingen kan inte räknas. Börja vid den första fördröjning då något ` +
        `faktureras, och ta med fler perioder.`,
    );
  }
}

type Rows = Pick<Triangle, "rows" | "starts" | "before">;

/** Increments summed, and what came before them estimated where they begin late. */
function summed(seen: readonly ObservedRow[], cellName: NameCell): Rows {
  const rows = seen.map(({ values }) => accumulated(values));
  const starts = seen.map(({ start }) => start);
  if (starts.every((start) => start === 0)) return { rows };
  const whole = rows.filter((_, i) => starts[i] === 0);
  const longest = Math.max(0, ...whole.map(({ length }) => length));
  if (longest < 2) {
    invalid(
      "För få perioder har sina första fakturor med, så det som saknas för de äldre kan inte skattas. " +
        "Ta med minst två perioder från deras första faktura.",
    );
  }
  const missing = starts.length - whole.length;
  requireDevelopment({ rows: whole }, longest, (row, column) => cellName(row + missing, column));
  return { starts, ...completedCorner(rows, starts) };
}

/** Cumulative rows; those that begin late are known from their first amount on. */
function known(seen: readonly ObservedRow[]): Rows {
  const rows = seen.map(({ values }) => values);
  if (seen.every(({ start }) => start === 0)) return { rows };
  return { rows, starts: seen.map(({ start }) => (start === 0 ? 0 : start + 1)) };
}

/**
 * A triangle from a table with null where nothing is observed: after the latest invoices, and before the
 * first delay of the oldest rows where the data begin later than they do. Amounts by column (`incremental`)
 * then leave out what came before; cumulative ones have it in them.
 *
 * @throws ModelError `invalid` naming the cell: a hole, an empty row, an older period with fewer delays
 * than a younger one, a number that is not finite, a column whose sum is 0 or negative; and one row or one
 * column, all zeros, too many.
 */
export function triangleFrom(given: TriangleGiven): Triangle {
  const { values, origins, cellName = placeInRange } = given;
  if (values.length > MOST_PERIODS) {
    invalid(`Området har ${values.length} perioder men högst ${MOST_PERIODS} tas emot.`);
  }
  if (values.length < 2) {
    invalid(
      "Triangeln har bara en period. Utvecklingen räknas av äldre perioder: ta med minst två rader.",
    );
  }
  const seen: ObservedRow[] = [];
  for (const [i, row] of values.entries()) {
    const nameOf = (column: number): string => cellName(i, column);
    seen.push(observed(row, seen[i - 1]?.start ?? row.length, nameOf));
  }
  for (const [i, { start, values: row }] of seen.entries()) {
    const bad = row.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) invalid(`Cellen ${cellName(i, bad)} är inget ändligt tal.`);
    const older = seen[i - 1];
    if (older !== undefined && row.length > older.values.length) {
      invalid(
        `Cellen ${cellName(i - 1, older.values.length)} är tom, men den yngre perioden under har ett ` +
          `värde där. Äldre perioder står överst och har lika många eller fler värden.`,
      );
    }
    if (i === seen.length - 1 && start > 0) {
      invalid(
        `Cellen ${cellName(i, 0)} är tom. Skriv 0 om inget fakturerades, eller ta bort perioden om ` +
          `ingen faktura ännu kan ha kommit.`,
      );
    }
  }
  const delays = seen[0]?.values.length ?? 0;
  if (delays < 2) {
    invalid("Triangeln har bara en kolumn. Ta med minst två fördröjningar.");
  }
  if (seen.every(({ values: row }) => row.every((value) => value === 0))) {
    invalid("Alla belopp i triangeln är 0. Det finns inget att räkna på.");
  }
  const own = given.incremental === true ? summed(seen, cellName) : known(seen);
  requireDevelopment(own, delays, cellName);
  const { starts } = own;
  return {
    origins: origins ?? seen.map((_, i) => String(i + 1)),
    ...own,
    ...(starts !== undefined && own.before === undefined
      ? { rows: backwards(own.rows, starts) }
      : {}),
    delays,
    firstDelay: given.firstDelay ?? 0,
  };
}
