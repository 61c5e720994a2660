import { XlsxError } from "../xlsxError";

const whole = new Intl.NumberFormat("sv-SE");

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
    `Filen har ${whole.format(count)} ${what}; arbetsbänken öppnar högst ${whole.format(most)}. ${remedy}`,
  );
}
