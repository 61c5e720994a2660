import type { Period } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { jourgrans } from "../parameters/jourgrans";
import { currentValue } from "../parameters/currentValue";
import { knownOrLatest } from "../parameters/knownOrLatest";
import { poPalagg } from "../parameters/poPalagg";
import { seriesOf } from "../parameters/required";
import { assistanceHours } from "../rules/assistanceHours";
import { requireAtLeastZero, requireShare } from "../rules/checks";
import { hourlyRate } from "../rules/hourlyRate";
import type { OwnRates } from "../rules/ownRates";
import { jourAgreement } from "./jourAgreement";
import { type JourAgreement, jourPay } from "./jourPay";

export interface JourCostInput {
  readonly period: Period;
  readonly hours: Decimal;
  /** Timlön, kr. */
  readonly hourlyPay: Decimal;
  /** Part of the jour hours on weekends, 0-1; default 2/7. */
  readonly weekendShare?: Decimal | undefined;
  /** Jour hours an employee has in a month; default 0, no excess. */
  readonly hoursPerEmployee?: Decimal | undefined;
  /** OB of a jour hour, kr; default 0. */
  readonly ob?: Decimal | undefined;
  /** PO-pålägg, 0-1; default the municipalities' of the period, or the latest known. */
  readonly po?: Decimal | undefined;
  /** Yearly uplift of the schablon after the last decided year. */
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
  /** The agreement's rates; default Malmö's reading. */
  readonly agreement?: JourAgreement | undefined;
}

export interface JourCost {
  readonly cost: Decimal;
  /** A quarter of the schablon an hour (väntetid 4:1). */
  readonly revenue: Decimal;
  readonly deficit: Decimal;
}

const ZERO = new Decimal(0);
const WEEKEND = new Decimal(2).div(7);
const MUNICIPAL = seriesOf(poPalagg);
const LIMIT = currentValue(jourgrans);

/** Cost, revenue and deficit of jour hours, kr (docs/handbok/jourtid.md). */
export function jourCost(input: JourCostInput): JourCost {
  const { period, hours, hourlyPay, uplift, ownRates } = input;
  const weekendShare = input.weekendShare ?? WEEKEND;
  const hoursPerEmployee = input.hoursPerEmployee ?? ZERO;
  const ob = input.ob ?? ZERO;
  const po = input.po ?? knownOrLatest(MUNICIPAL, period.from);
  requireAtLeastZero(hours, "Antalet jourtimmar");
  requireAtLeastZero(hourlyPay, "Timlönens belopp");
  requireShare(weekendShare, "Helgandelen");
  requireAtLeastZero(hoursPerEmployee, "Antalet jourtimmar per anställd och månad");
  requireAtLeastZero(ob, "Ob-beloppet");
  requireShare(po, "PO-pålägget");

  const excessShare = hoursPerEmployee.gt(LIMIT)
    ? hoursPerEmployee.minus(LIMIT).div(hoursPerEmployee)
    : ZERO;
  const agreement = input.agreement ?? jourAgreement(1);
  const pay = jourPay(agreement, { hourlyPay, ob, weekendShare, excessShare });
  const cost = hours.times(pay.ordinary.plus(pay.excess)).times(po.plus(1));
  const paidHours = assistanceHours({ active: ZERO, waiting: hours }, period.from);
  const revenue = paidHours.times(hourlyRate(period, uplift, ownRates));
  return { cost, revenue, deficit: cost.minus(revenue) };
}
