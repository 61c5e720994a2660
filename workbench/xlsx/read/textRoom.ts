import { LIMITS } from "../limits";
import { XlsxError } from "../xlsxError";

/** How much text a file's cells may have in all: one long text can be shared by every cell. */
export class TextRoom {
  private left: number = LIMITS.textLetters;

  /** @throws XlsxError where the file says more */
  take(letters: number): void {
    this.left -= letters;
    if (this.left >= 0) return;
    throw new XlsxError(
      "tooLarge",
      "Texterna i filens celler är för långa tillsammans (högst 500 miljoner tecken, en text som står i flera celler räknad i var och en). Korta dem eller dela upp arbetsboken i Excel och försök igen.",
    );
  }
}
