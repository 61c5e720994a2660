import { yearPeriod } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { schablonbelopp } from "../parameters/schablonbelopp";
import { seriesOf } from "../parameters/required";
import { valueOn } from "../parameters/valueOn";
import { sfbCost } from "../rules/sfbCost";
import { type AgeBasis, expectedPersons } from "./expectedPersons";
import {
  type Nation,
  type NationInhabitants,
  nationInhabitants,
  nationPersons,
  type Part,
} from "./nationOf";
import type { OwnCount, OwnYear } from "./ownYear";

/** What the difference from the expected persons costs the municipality in the year. */
export interface DifferenceCost {
  readonly kronor: Decimal;
  /** By the first 20 hours at the schablon, by the own cost or by the own hours of a person at the schablon. */
  readonly by: "first20" | "ownCost" | "ownHours";
}

/** A year of one part beside the nation's. What cannot be told is undefined, with why in `missing`. */
export interface ComparedYear {
  readonly year: number;
  readonly part: Part;
  readonly persons: Decimal;
  readonly inhabitants: Decimal | undefined;
  readonly nation: Nation | undefined;
  readonly nationInhabitants: NationInhabitants | undefined;
  /** Persons per 100 000 inhabitants. */
  readonly rate: Decimal | undefined;
  readonly nationRate: Decimal | undefined;
  readonly expected: { readonly persons: Decimal; readonly basis: AgeBasis } | undefined;
  /** Own persons less those expected. */
  readonly difference: Decimal | undefined;
  readonly cost: DifferenceCost | undefined;
  /** Swedish sentences: which figure is missing and what would tell it. */
  readonly missing: readonly string[];
}

const PER = 100_000;
const schablon = seriesOf(schablonbelopp);
/** The inhabitants that the rates by two ages are of: the 31 December before May 2025. */
const RATES_YEAR = 2024;

const per = (persons: Decimal, inhabitants: Decimal): Decimal =>
  persons.times(PER).div(inhabitants);

/** A difference of persons in kr, by the cost model; a sign as the difference has. */
function costOf(
  part: Part,
  { year, figures }: OwnYear,
  difference: Decimal,
): DifferenceCost | undefined {
  const period = yearPeriod(year);
  const rate = valueOn(schablon, period.from);
  if (part === "sfb") {
    if (rate === undefined) return undefined;
    const size = sfbCost({ period, persons: difference.abs() });
    return { kronor: difference.isNegative() ? size.neg() : size, by: "first20" };
  }
  const { lssPersons, lssCost, lssHours } = figures;
  if (lssPersons === undefined || lssPersons.isZero()) return undefined;
  if (lssCost !== undefined) {
    return { kronor: difference.times(lssCost).div(lssPersons), by: "ownCost" };
  }
  if (lssHours === undefined || rate === undefined) return undefined;
  return { kronor: difference.times(lssHours).div(lssPersons).times(rate), by: "ownHours" };
}

function missingOf(
  part: Part,
  { year }: OwnYear,
  found: Pick<ComparedYear, "inhabitants" | "nation" | "nationInhabitants" | "cost" | "difference">,
): readonly string[] {
  return [
    ...(found.inhabitants === undefined
      ? [
          `Invånare saknas för ${year}: per 100 000 och väntat antal kan inte räknas. Skriv in dem under Siffror.`,
        ]
      : []),
    ...(found.nation === undefined
      ? [`Rikets personer saknas för ${year}: källan har dem inte.`]
      : []),
    ...(found.nation !== undefined && found.nationInhabitants === undefined
      ? [`Rikets invånare saknas för ${year}: skriv in dem under Siffror.`]
      : []),
    ...(found.difference !== undefined && found.cost === undefined
      ? [
          part === "lss"
            ? `Skillnaden ${year} kan inte räknas i kronor: skriv in kostnad eller timmar för LSS.`
            : `Skillnaden ${year} kan inte räknas i kronor: schablonbeloppet är inte beslutat.`,
        ]
      : []),
  ];
}

/**
 * A municipality's year of one part beside the nation's: per 100 000 inhabitants, the number expected at the
 * nation's rates and what the difference costs (PA.SFB's rule for SFB; the own cost or hours of a person for
 * LSS). Undefined where the year has no persons of the part.
 */
export function comparedYear(
  own: OwnYear,
  part: Part,
  counted: OwnCount,
): ComparedYear | undefined {
  const { year, figures } = own;
  const persons = part === "sfb" ? figures.sfbPersons : figures.lssPersons;
  if (persons === undefined) return undefined;
  const { inhabitants } = figures;
  const nation = nationPersons(part, year, counted);
  const all = nationInhabitants(year, figures);
  const known = nation && all && { persons: nation.persons, inhabitants: all.count };
  const expected = known && expectedPersons(own, part, known, nationInhabitants(RATES_YEAR)?.count);
  const difference = expected && persons.minus(expected.persons);
  const cost = difference && costOf(part, own, difference);
  const found = { inhabitants, nation, nationInhabitants: all, difference, cost };
  return {
    ...{ year, part, persons, ...found, expected },
    rate: inhabitants && per(persons, inhabitants),
    nationRate: known && per(known.persons, known.inhabitants),
    missing: missingOf(part, own, found),
  };
}

/** All years that have persons of the part, the first one first. */
export const comparedYears = (
  years: readonly OwnYear[],
  part: Part,
  counted: OwnCount,
): readonly ComparedYear[] =>
  years.flatMap((own) => {
    const found = comparedYear(own, part, counted);
    return found === undefined ? [] : [found];
  });
