import { ModelError } from "../modelError";
import { columnTotals } from "./columnTotals";
import { type NameCell, placeInRange } from "./nameCell";
import type { Triangle } from "./triangle";

/** Five hundred months is more than forty years. */
const MOST_PERIODS = 500;

export interface TriangleGiven {
  /** null: not yet observed. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly incremental?: boolean | undefined;
  readonly origins?: readonly string[] | undefined;
  readonly firstDelay?: number | undefined;
  readonly cellName?: NameCell | undefined;
}

function invalid(message: string): never {
  throw new ModelError("invalid", message);
}

/** The observed start of a row; a value after a blank means that the blank is a hole. */
function observed(
  row: readonly (number | null)[],
  nameOf: (column: number) => string,
): readonly number[] {
  const blank = row.indexOf(null);
  const end = blank < 0 ? row.length : blank;
  if (row.slice(end).some((value) => value !== null)) {
    invalid(
      `Cellen ${nameOf(end)} är tom men ett värde finns längre till höger. Fyll i cellen, med 0 ` +
        `om inget fakturerades.`,
    );
  }
  if (end === 0) {
    invalid(
      `Cellen ${nameOf(0)} är tom. Skriv 0 om inget fakturerades, eller ta bort perioden om ` +
        `ingen faktura ännu kan ha kommit.`,
    );
  }
  return Array.from(row.slice(0, end), Number);
}

function accumulated(increments: readonly number[]): readonly number[] {
  let sum = 0;
  return Array.from(increments, (value) => (sum += value));
}

/** Every factor is a sum by the sum of the delay before, and both are above 0. */
function requireDevelopment(rows: Triangle["rows"], delays: number, cellName: NameCell): void {
  for (let k = 0; k + 1 < delays; k += 1) {
    const { pairs, now, next } = columnTotals(rows, k);
    if (now > 0 && next > 0) continue;
    const column = now > 0 ? k + 1 : k;
    const cells =
      pairs > 1
        ? `Summan från cellen ${cellName(0, column)} till och med cellen ${cellName(pairs - 1, column)}`
        : `Cellen ${cellName(0, column)}`;
    invalid(
      `${cells} är ` +
        `0 eller negativ, så utvecklingen kan inte räknas. Börja vid den första fördröjning då något ` +
        `faktureras, och ta med fler perioder.`,
    );
  }
}

/**
 * A triangle from a table with null where nothing is observed yet.
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
  const seen = values.map((row, i) => observed(row, (column) => cellName(i, column)));
  for (const [i, row] of seen.entries()) {
    const bad = row.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) invalid(`Cellen ${cellName(i, bad)} är inget ändligt tal.`);
    const older = seen[i - 1];
    if (older !== undefined && row.length > older.length) {
      invalid(
        `Cellen ${cellName(i - 1, older.length)} är tom, men den yngre perioden under har ett ` +
          `värde där. Äldre perioder står överst och har lika många eller fler värden.`,
      );
    }
  }
  const delays = seen[0]?.length ?? 0;
  if (delays < 2) {
    invalid("Triangeln har bara en kolumn. Ta med minst två fördröjningar.");
  }
  if (seen.every((row) => row.every((value) => value === 0))) {
    invalid("Alla belopp i triangeln är 0. Det finns inget att räkna på.");
  }
  const rows = given.incremental === true ? seen.map(accumulated) : seen;
  requireDevelopment(rows, delays, cellName);
  return {
    origins: origins ?? seen.map((_, i) => String(i + 1)),
    rows,
    delays,
    firstDelay: given.firstDelay ?? 0,
  };
}
