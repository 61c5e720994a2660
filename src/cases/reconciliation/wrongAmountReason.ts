import { swedishNumber } from "../../exact/swedishNumber";

export interface WrongAmount {
  readonly expected: number;
  readonly invoiced: number;
  /** Days in force and days of the month. */
  readonly days: number;
  readonly monthDays: number;
  /** Hours expected, and invoiced where the invoice tells. */
  readonly expectedHours: number;
  readonly invoicedHours: number | undefined;
  /** The schablon of the month and of the year before, kr/hour. */
  readonly rate: number;
  readonly rateBefore: number | undefined;
  readonly onlySfb: boolean;
}

const WEEK = 7;
const MOST_HIGHER = 0.12;
/** Two amounts are the same to a thousandth: invoices round hours to two decimals. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.001 * Math.abs(b);
const decimals = (number: number, places: number): string =>
  swedishNumber(Number(number.toFixed(places)));

function byHours(amount: WrongAmount): string | undefined {
  const { invoiced, invoicedHours: hours, expectedHours, expected } = amount;
  if (hours === undefined || hours <= 0 || expectedHours <= 0) return undefined;
  const price = invoiced / hours;
  const expectedPrice = expected / expectedHours;
  const samePrice = near(price, expectedPrice);
  if (samePrice || near(hours, expectedHours)) {
    return samePrice
      ? `${decimals(hours, 2)} timmar mot ${decimals(expectedHours, 2)} väntade`
      : `${decimals(price, 2)} kr per timme mot ${decimals(expectedPrice, 2)} väntade`;
  }
  return (
    `${decimals(hours, 2)} timmar mot ${decimals(expectedHours, 2)} väntade och ` +
    `${decimals(price, 2)} kr per timme mot ${decimals(expectedPrice, 2)}`
  );
}

function bySize(amount: WrongAmount): string {
  const { expected, invoiced, days, monthDays, rate, rateBefore, onlySfb } = amount;
  const share = invoiced / expected;
  if (days < monthDays && near(share, monthDays / days)) {
    return `hela månaden, men ärendet gäller ${days} av ${monthDays} dagar`;
  }
  if (rateBefore !== undefined && near(share, rateBefore / rate)) return "fjolårets timbelopp";
  if (near(share, 2)) return "två gånger det väntade";
  if (onlySfb && share > 1 && share <= 1 + MOST_HIGHER + 0.001) {
    return `högre timbelopp, ${decimals((share - 1) * 100, 1)} procent över schablonbeloppet`;
  }
  if (onlySfb && share > 0 && share < 1) {
    const used = (invoiced / rate / days) * WEEK;
    return `färre använda timmar, ${decimals(used, 1)} per vecka`;
  }
  return "";
}

/** What a wrong amount looks like: a guess in words, to begin the search with. "" where it looks like nothing known. */
export function wrongAmountReason(amount: WrongAmount): string {
  if (!(amount.expected > 0)) return "";
  return byHours(amount) ?? bySize(amount);
}
