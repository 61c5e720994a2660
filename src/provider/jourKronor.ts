import { Decimal } from "../exact/decimal";
import { hourlyPay } from "../rules/hourlyPay";
import { type JourAgreement, jourPay } from "./jourPay";
import type { ProviderInputs } from "./providerInputs";
import { rota } from "./rota";
import { sharesOf } from "./sharesOf";

/** Pay for all jour of the period, kr before PO. */
export interface JourKronor {
  /** What follows the pay, without the excess. */
  readonly ofPay: Decimal;
  readonly ofOb: Decimal;
  /** What the hours above the month's limit add; follows the pay. */
  readonly excess: Decimal;
}

const ZERO = new Decimal(0);

/**
 * Jour of HÖK and PAN by the agreement. An anhörig has the part of the pay only: OB and jour
 * supplements are in the agreed hourly pay (PAN 20).
 */
export function jourKronor(inputs: ProviderInputs): JourKronor {
  const { values } = inputs;
  const hours = values.sfbJourHours.plus(values.lssJourHours);
  if (hours.isZero()) return { ofPay: ZERO, ofOb: ZERO, excess: ZERO };
  const { excessShare } = rota({
    hours: values.rotaHours,
    employees: values.rotaEmployees,
    limit: values.jourLimit,
  });
  const agreement: JourAgreement = {
    reading: values.jourReading.eq(2) ? 2 : 1,
    payShare: values.jourPayShare,
    obShare: values.jourObShare,
    low: values.jourLow,
    high: values.jourHigh,
    excess: values.jourExcessRate,
  };
  const { weekendShare } = values;
  const shares = sharesOf(inputs, ["hokShare", "panShare", "relativeShare"]);
  const [hok = ZERO, pan = ZERO, relative = ZERO] = shares;
  // Linear in pay: one look at the mean pay of HÖK and PAN hours gives both.
  const pay = hourlyPay(values.monthlyPay).times(hok).plus(values.panHourlyPay.times(pan));
  const mean = jourPay(agreement, { hourlyPay: pay, ob: ZERO, weekendShare, excessShare });
  const ofRelatives = values.relativeHourlyPay.times(relative).times(agreement.payShare);
  return {
    ofPay: mean.ordinary.plus(ofRelatives).times(hours),
    ofOb: values.obPerJourHour.times(agreement.obShare).times(hok.plus(pan)).times(hours),
    excess: mean.excess.times(hours),
  };
}
