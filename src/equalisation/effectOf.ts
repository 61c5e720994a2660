import type { Decimal } from "../exact/decimal";
import { indexShares, ZERO } from "./law/decided";
import type { Equalisation } from "./fields/equalisationInput";
import { equalise } from "./equalise";
import { indexedCost } from "./law/staffCost";
import { firstPart } from "./firstPart";

/** What is different in the municipality two years before. */
export interface Difference {
  readonly sfbPersons: Decimal;
  readonly lssPersons: Decimal;
  /** More paid to Försäkringskassan, kr. */
  readonly fkCharge: Decimal;
  /** More paid for assistance besides, bought of providers, kr. */
  readonly otherCost: Decimal;
}

/** What comes back two years later of a difference, kr. */
export interface Effect {
  /** Of the price list: persons × price, as far as the staff cost index lets it through. */
  readonly prices: Decimal;
  /** Of what the municipality paid Försäkringskassan. */
  readonly fkCharge: Decimal;
  /** Of what it paid besides, through the staff cost index. */
  readonly otherCost: Decimal;
  /** What the nation's average and the correction factor take back. */
  readonly nation: Decimal;
  readonly total: Decimal;
}

/** The municipality with the difference, prices as they were. */
function withDifference(of: Equalisation, by: Difference): Equalisation {
  const { staff } = indexShares(of.year);
  return {
    ...of,
    sfbPersons: of.sfbPersons.plus(by.sfbPersons),
    lssPersons: of.lssPersons.plus(by.lssPersons),
    fkCharge: of.fkCharge.plus(by.fkCharge),
    // H counts as 0.85 × 0.20 × H / 0.20, and what is bought (B) as 0.85 × B: step 1 of the annex.
    staffCost: of.staffCost.plus(staff.times(by.fkCharge.plus(by.otherCost))),
  };
}

/** S × PK-IX × KPIF: the standard cost before the nation's correction factor. */
const uncorrected = (of: Equalisation): Decimal =>
  indexedCost(firstPart(of), of.staffCost, indexShares(of.year)).times(of.kpif.plus(1));

/**
 * The municipality with the difference, in a nation that has it too: all standard costs together are the nation's
 * net cost (the correction factor sees to it), which rises by what the municipality pays more. The nation's
 * sums before: net cost r × N, and standard costs before correction r × N / k.
 */
function withNation(of: Equalisation, by: Difference): Equalisation {
  const { nationStandard, nationInhabitants, correction, kpif } = of;
  const changed = withDifference(of, by);
  const cost = nationStandard.times(nationInhabitants);
  const paid = by.fkCharge.plus(by.otherCost).times(kpif.plus(1));
  const newCost = cost.plus(paid);
  const before = cost.div(correction);
  const newBefore = before.plus(uncorrected(changed)).minus(uncorrected(of));
  return {
    ...changed,
    nationStandard: newCost.div(nationInhabitants),
    correction: newCost.div(newBefore),
  };
}

/**
 * What comes back two years later of a difference: the outcome with it less the outcome without, the nation's
 * average with it too. Average costs and KPIF are held.
 */
export function effectOf(of: Equalisation, by: Difference): Effect {
  const own = (part: Partial<Difference>): Decimal => {
    const only = { sfbPersons: ZERO, lssPersons: ZERO, fkCharge: ZERO, otherCost: ZERO, ...part };
    return equalise(withDifference(of, only)).outcome.minus(outcome);
  };
  const { outcome } = equalise(of);
  const { sfbPersons, lssPersons } = by;
  const prices = own({ sfbPersons, lssPersons });
  const fkCharge = own({ fkCharge: by.fkCharge });
  const otherCost = own({ otherCost: by.otherCost });
  const total = equalise(withNation(of, by)).outcome.minus(outcome);
  return {
    prices,
    fkCharge,
    otherCost,
    nation: total.minus(prices).minus(fkCharge).minus(otherCost),
    total,
  };
}
