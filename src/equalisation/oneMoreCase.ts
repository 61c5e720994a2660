import { yearPeriod } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { sfbCost } from "../rules/sfbCost";
import { ZERO } from "./law/decided";
import { type Difference, type Effect, effectOf } from "./effectOf";
import type { Equalisation } from "./fields/equalisationInput";
import { LAG } from "./law/lag";

const ONE = new Decimal(1);

/** What one more case of a whole year costs, and what comes back of it two years later. kr. */
export interface CaseEffect {
  readonly cost: Decimal;
  readonly effect: Effect;
  /** The cost less what comes back. */
  readonly net: Decimal;
}

function caseEffect(of: Equalisation, by: Difference): CaseEffect {
  const cost = by.fkCharge.plus(by.otherCost);
  const effect = effectOf(of, by);
  return { cost, effect, net: cost.minus(effect.total) };
}

/**
 * One more person under SFB the whole year: its price and the municipality's charge from Försäkringskassan.
 *
 * @throws ModelError `unknown` where the year's schablon is not decided and no cost was given.
 */
export function oneMoreSfbCase(of: Equalisation): CaseEffect {
  const cost = of.sfbCaseCost ?? sfbCost({ period: yearPeriod(of.year - LAG), persons: ONE });
  return caseEffect(of, { sfbPersons: ONE, lssPersons: ZERO, fkCharge: cost, otherCost: ZERO });
}

/** One more person under LSS the whole year; undefined where nobody has said what such a case costs. */
export function oneMoreLssCase(of: Equalisation): CaseEffect | undefined {
  const cost = of.lssCaseCost;
  if (cost === undefined) return undefined;
  return caseEffect(of, { sfbPersons: ZERO, lssPersons: ONE, fkCharge: ZERO, otherCost: cost });
}

/** So many kronor more to Försäkringskassan, and no person more: högre timbelopp, a reconciliation. */
function moreToFk(of: Equalisation, kronor: Decimal): CaseEffect {
  return caseEffect(of, { sfbPersons: ZERO, lssPersons: ZERO, fkCharge: kronor, otherCost: ZERO });
}

/** More to Försäkringskassan without a person more, as it is told. */
const MORE_TO_FK = new Decimal(100_000);

/** One more of each kind, and 100 000 kr more to Försäkringskassan. */
export interface CaseEffects {
  readonly sfb: CaseEffect;
  readonly lss: CaseEffect | undefined;
  readonly fk: CaseEffect;
}

/** @throws ModelError, see oneMoreSfbCase. */
export function caseEffects(of: Equalisation): CaseEffects {
  return { sfb: oneMoreSfbCase(of), lss: oneMoreLssCase(of), fk: moreToFk(of, MORE_TO_FK) };
}
