import type { Decimal } from "../../exact/decimal";
import type { EqualisationId } from "./equalisationFields";

/** What was given, each within its field's limits. */
export type EqualisationGiven = Readonly<Partial<Record<EqualisationId, Decimal>>>;

/** How a message names a field: with its label, and its row where the figures come from a range. */
export type EqualisationNaming = (id: EqualisationId) => string;

/** A municipality's equalisation, every figure checked and with its value. kr; persons; shares. */
export interface Equalisation {
  readonly year: number;
  readonly inhabitants: Decimal;
  readonly sfbPersons: Decimal;
  readonly lssPersons: Decimal;
  readonly fkCharge: Decimal;
  /** Every other insats, persons × average cost, kr. */
  readonly otherServices: Decimal;
  /** pak: a decision under LSS, at the level of the year of the accounts. */
  readonly lssPrice: Decimal;
  /** paf: half of it. */
  readonly sfbPrice: Decimal;
  /** The municipality's staff cost by step 1 of the annex, or the one that its index says. */
  readonly staffCost: Decimal;
  readonly kpif: Decimal;
  readonly correction: Decimal;
  /** The nation's standard cost an inhabitant, kr. */
  readonly nationStandard: Decimal;
  readonly nationInhabitants: Decimal;
  /** Kr an inhabitant; a deduction is negative. */
  readonly adjustment: Decimal;
  /** Of a year; undefined: as 20 hours a week cost. */
  readonly sfbCaseCost: Decimal | undefined;
  /** Of a year; undefined: nobody has said. */
  readonly lssCaseCost: Decimal | undefined;
}
