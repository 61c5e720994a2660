import { swedishNumber } from "../../../src/exact/swedishNumber";
import { LIMITS } from "../limits";
import { XlsxError } from "../xlsxError";

/**
 * Refuses a formula that no program could have written: what reads it takes it apart word by word, and
 * Excel has no more than 8 192 letters. @throws XlsxError
 */
export function refuseLongFormula(formula: string, where: () => string): void {
  if (formula.length <= LIMITS.lettersOfFormula) return;
  throw new XlsxError(
    "tooLarge",
    `Formeln i ${where()} har ${swedishNumber(formula.length)} tecken, och Excel tar högst 8 192. Dela upp den eller ersätt den med sitt värde, spara filen och försök igen.`,
  );
}
