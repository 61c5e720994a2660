import { swedishNumber } from "../../../src/exact/swedishNumber";
import { XlsxError } from "../xlsxError";

/**
 * Refuses a file with more of something than can be opened in time, before it is read.
 * @param what as the user calls it: "blad", "teckensnitt"
 * @param remedy what to do about it in Excel, a sentence
 * @throws XlsxError
 */
export function refuseMany(count: number, most: number, what: string, remedy: string): void {
  if (count <= most) return;
  throw new XlsxError(
    "tooLarge",
    `Filen har ${swedishNumber(count)} ${what}; arbetsbänken öppnar högst ${swedishNumber(most)}. ${remedy}`,
  );
}
