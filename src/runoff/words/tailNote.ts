import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";

/** A larger one says that more than a tenth of all invoices comes later than any that have been seen. */
const LARGE = 1.1;
const TAIL_DECIMALS = 4;

/** A tail factor rounded as it is shown: 1.188. */
export const shownTail = (factor: number): Decimal =>
  new Decimal(factor).toDecimalPlaces(TAIL_DECIMALS);

/** A tail factor as it is shown: 1,188. */
export const tailText = (factor: number): string => swedishNumber(shownTail(factor));

/** What the reader should know of a tail that is estimated from the factors; undefined: it could not be. */
export function tailNote(estimate: number | undefined): string {
  if (estimate === undefined) {
    return (
      "Ingen svans kunde skattas: det krävs minst två kvoter över 1 som avtar. Inget räknas efter den " +
      "sista kolumnen."
    );
  }
  const found = `Svansfaktorn är skattad till ${tailText(estimate)}, loglinjärt ur kvoterna.`;
  return estimate > LARGE
    ? `${found} Mer än en tiondel skulle alltså komma efter den sista kolumnen. Linjen dras långt ` +
        `utanför det som har setts: bedöm om det är rimligt, ange annars en egen faktor eller ingen.`
    : found;
}
