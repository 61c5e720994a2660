import type { Cell } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { normalName } from "../../parameters/normalName";

const NUMBERED = new Set(["personnr", "personnummer", "pnr", "persnr"].map(normalName));
/** Headings stand at the top. */
const WITHIN = 20;

/**
 * Reads the headings of a table; where its persons stand by their personnummer alone it says what to write
 * instead: those are not read.
 *
 * @throws ModelError as `read` does.
 */
export function casesByCode<T>(cells: readonly (readonly Cell[])[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isNumbered = cells
      .slice(0, WITHIN)
      .some((row) =>
        row.some((cell) => typeof cell === "string" && NUMBERED.has(normalName(cell))),
      );
    if (!(error instanceof ModelError) || !isNumbered) throw error;
    throw new ModelError(
      error.kind,
      `${error.message} Personnummer läses inte: lägg till kolumnen Ärende med en kod för varje person, samma i listan och i fakturorna, och spara nyckeln någon annanstans.`,
      error.fields,
      error.rows,
    );
  }
}
