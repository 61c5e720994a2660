import type { Period } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";

/** What a list of cases comes to in a period. Costs in kr, unrounded and positive. */
export interface CaseFigures {
  /** Days of the period. */
  readonly days: number;
  readonly sfbPersonDays: Decimal;
  readonly lssPersonDays: Decimal;
  /** Of them those under 18, of the cases whose year of birth is told. */
  readonly sfbChildDays: Decimal;
  readonly lssChildDays: Decimal;
  /** Performed hours under LSS. */
  readonly lssHours: Decimal;
  readonly sfb: Decimal;
  readonly lss: Decimal;
}

/** The schablonbelopp of a period, kr/hour; throws where it is not known. */
export type RateOf = (period: Period) => Decimal;
