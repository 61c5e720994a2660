import { yearOf } from "../src/calendar/day";
import { Decimal } from "../src/exact/decimal";
import { lastIndexYear } from "../src/parameters/knownIndex";
import { fixedPrice } from "../src/rules/fixedPrice";
import { elementwise } from "./pipeline/elementwise";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { signedKronor, yearlyChange } from "./pipeline/kinds";
import { optionalNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";

export const definition = elementwise(
  "FASTPRIS",
  [
    requiredNumber("belopp", signedKronor),
    periodParameter("år"),
    periodParameter("basår"),
    optionalNumber(
      "indexökning",
      `ingen: ett år efter ${lastIndexYear} ger #SAKNAS!`,
      yearlyChange,
    ),
  ],
  // The index is yearly: a month or a day has the index of its year.
  (amount, period, base, growth) =>
    fixedPrice({
      amount: new Decimal(amount),
      year: yearOf(period.from),
      baseYear: yearOf(base.from),
      indexGrowth: exactOrUndefined(growth),
    }),
);

/**
 * Ett belopp omräknat till ett basårs priser med det index som Försäkringskassans Tabell 42 bygger på (OPI, från 2007).
 * @customfunction FASTPRIS FASTPRIS
 * @helpurl https://localhost:3000/help/fastpris.html
 * @param belopp Beloppet i det årets priser, i kronor.
 * @param år Året som beloppet gäller.
 * @param basår Året vars priser beloppet räknas om till.
 * @param [indexökning] Indexets ökning per år efter det sista kända året, som andel: 0,02 är 2 %. Behövs bara för senare år.
 * @returns Kronor i basårets priser.
 * @source Försäkringskassan FK 2025/000542, Tabell 42 (löpande delat med fasta priser).
 * @english An amount in the prices of a base year, by the index implied by Table 42 of Försäkringskassan (OPI, from 2007).
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @englishparam år The year of the amount.
 * @englishparam basår The year whose prices are wanted.
 * @englishparam indexökning Yearly growth of the index after its last known year, as a share: 0.02 is 2 %. Needed only for later years.
 * @example =PA.FASTPRIS(332,6;2024;2007)
 */
export function fastpris(
  belopp: unknown[][],
  år: unknown[][],
  basår: unknown[][],
  indexökning?: unknown[][],
): unknown[][] {
  return definition.evaluate([belopp, år, basår, indexökning]);
}
