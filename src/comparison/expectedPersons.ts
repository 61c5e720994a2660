import { Decimal } from "../exact/decimal";
import { figureIn } from "../national/tables/nationalTable";
import { recipients } from "../national/tables/recipients";
import { childrenOf19, may } from "../national/tables/sector";
import type { OwnYear } from "./ownYear";

/**
 * How the inhabitants' ages are taken into account:
 * - `three`: 0–17, 18–65 and 66 and older, recipients by Försäkringskassan's Tabell 5.
 * - `two`: 0–19 and older, by Vårdföretagarna's rates of May 2025.
 * - `none`: as many of all inhabitants as in the nation.
 */
export type AgeBasis = "three" | "two" | "none";

export interface ExpectedPersons {
  readonly persons: Decimal;
  readonly basis: AgeBasis;
}

/** What the nation has in the year: persons as they are counted, and inhabitants. */
export interface NationPersons {
  readonly persons: Decimal;
  readonly inhabitants: Decimal;
}

const THOUSAND = 1000;
/** The inhabitants that the rates of May 2025 are of: 31 December before. */
const RATES_OF = 2025;

/** SFB only: the nation's recipients by age in December, scaled to the count that is compared with. */
function byThreeAges({ year, figures }: OwnYear, nation: NationPersons): Decimal | undefined {
  const at = (column: keyof typeof recipients.columns): number | undefined =>
    figureIn(recipients, column, year);
  const [girls, boys, upTo64, old, total] = [
    ...[at("girls"), at("boys"), at("upTo64"), at("from65"), at("total")],
  ];
  if (girls === undefined || boys === undefined || upTo64 === undefined) return undefined;
  if (old === undefined || total === undefined) return undefined;
  const children = girls + boys;
  const groups = [
    [children, figures.children, figures.nationChildren],
    [upTo64 - children, figures.middle, figures.nationMiddle],
    [old, figures.old, figures.nationOld],
  ] as const;
  let sum = new Decimal(0);
  for (const [persons, own, all] of groups) {
    if (own === undefined || all === undefined) return undefined;
    sum = sum.plus(own.times(persons).div(all));
  }
  return sum.times(nation.persons).div(total);
}

/** SFB only: how the municipality's ages differ from the nation's, at the rates of May 2025. */
function byTwoAges(
  { figures: { inhabitants, young } }: OwnYear,
  nation: NationPersons,
  inhabitantsOfRates: Decimal,
): Decimal | undefined {
  const rate = figureIn(childrenOf19, "perThousand", RATES_OF);
  const youngOnes = figureIn(childrenOf19, "persons", RATES_OF);
  const all = figureIn(may, "persons", RATES_OF);
  if (inhabitants === undefined || young === undefined) return undefined;
  if (rate === undefined || youngOnes === undefined || all === undefined) return undefined;
  const ofYoung = new Decimal(rate).div(THOUSAND);
  const others = inhabitantsOfRates.minus(new Decimal(youngOnes).div(ofYoung));
  const ofOthers = new Decimal(all - youngOnes).div(others);
  const ofAll = new Decimal(all).div(inhabitantsOfRates);
  const atRates = young.times(ofYoung).plus(inhabitants.minus(young).times(ofOthers));
  return atRates.div(ofAll).times(nation.persons).div(nation.inhabitants);
}

/**
 * Persons that the municipality would have at the nation's rates: by age where the ages are given (SFB), else by
 * all inhabitants. `inhabitantsOfRates`: the nation's before May 2025.
 *
 * Undefined where the municipality's inhabitants are not known.
 */
export function expectedPersons(
  own: OwnYear,
  part: "sfb" | "lss",
  nation: NationPersons,
  inhabitantsOfRates: Decimal | undefined,
): ExpectedPersons | undefined {
  if (part === "sfb") {
    const three = byThreeAges(own, nation);
    if (three !== undefined) return { persons: three, basis: "three" };
    const two =
      inhabitantsOfRates === undefined ? undefined : byTwoAges(own, nation, inhabitantsOfRates);
    if (two !== undefined) return { persons: two, basis: "two" };
  }
  const { inhabitants } = own.figures;
  if (inhabitants === undefined) return undefined;
  const persons = inhabitants.times(nation.persons).div(nation.inhabitants);
  return { persons, basis: "none" };
}
