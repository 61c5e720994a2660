import type { Decimal } from "../exact/decimal";
import { indexShares } from "./law/decided";
import type { Equalisation } from "./fields/equalisationInput";
import { firstPart } from "./firstPart";
import { indexedCost } from "./law/staffCost";

/** A municipality's equalisation, step by step. kr in full precision. */
export interface Equalised {
  /** S. */
  readonly first: Decimal;
  /** What the staff cost index adds: S × (PK-IX − 1). */
  readonly staff: Decimal;
  /** What KPIF adds, and then what the correction factor does. */
  readonly kpif: Decimal;
  readonly correction: Decimal;
  /** The standard cost: S × PK-IX × KPIF × correction. */
  readonly standard: Decimal;
  /** The nation's standard cost an inhabitant × inhabitants. */
  readonly nation: Decimal;
  readonly adjustment: Decimal;
  /** Positive: a grant. Negative: a charge. */
  readonly outcome: Decimal;
}

/**
 * The standard cost and the grant or charge: S × PK-IX × KPIF × correction, less the nation's standard cost an
 * inhabitant × inhabitants, and the level adjustment (lagen 2008:342, 2–3 §§; förordningen 2008:776, 1–6 §§ and annex).
 */
export function equalise(of: Equalisation): Equalised {
  const first = firstPart(of);
  const indexed = indexedCost(first, of.staffCost, indexShares(of.year));
  const raised = indexed.times(of.kpif.plus(1));
  const standard = raised.times(of.correction);
  const nation = of.nationStandard.times(of.inhabitants);
  const adjustment = of.adjustment.times(of.inhabitants);
  return {
    first,
    staff: indexed.minus(first),
    kpif: raised.minus(indexed),
    correction: standard.minus(raised),
    standard,
    nation,
    adjustment,
    outcome: standard.minus(nation).plus(adjustment),
  };
}
