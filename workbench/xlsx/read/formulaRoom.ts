import { LIMITS } from "../limits";
import { XlsxError } from "../xlsxError";

/**
 * How much formula text a file's cells may have in all, written out: a shared formula and a name can
 * stand in every cell, so that a small file says far more than it is long.
 */
export class FormulaRoom {
  private left: number = LIMITS.formulaLetters;

  /** @throws XlsxError where the file says more */
  take(letters: number): void {
    this.left -= letters;
    if (this.left >= 0) return;
    throw new XlsxError(
      "tooLarge",
      "Formlerna i filen är för långa tillsammans (högst 10 miljoner tecken, delade formler och namn utskrivna). Dela upp arbetsboken eller ersätt formler med värden i Excel och försök igen.",
    );
  }
}
