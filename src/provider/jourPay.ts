import { Decimal } from "../exact/decimal";

/** The agreement's rates for a jour hour, each a share of the timlön but `obShare`, a share of ob. */
export interface JourAgreement {
  /** 1: lower and higher supplement are weekdays and weekends. 2: below and above the limit. */
  readonly reading: 1 | 2;
  readonly payShare: Decimal;
  readonly obShare: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Extra for the hours above the limit. */
  readonly excess: Decimal;
}

export interface JourHour {
  /** Timlön, kr. */
  readonly hourlyPay: Decimal;
  /** OB of the hour, kr. */
  readonly ob: Decimal;
  readonly weekendShare: Decimal;
  /** The part of the hours above the limit, 0-1. */
  readonly excessShare: Decimal;
}

export interface JourPay {
  /** Pay for an average jour hour without the excess, kr before PO. */
  readonly ordinary: Decimal;
  /** What the hours above the limit add to an average jour hour, kr before PO. */
  readonly excess: Decimal;
}

const ONE = new Decimal(1);

/**
 * Pay for a jour hour before PO, kr (docs/egen-regi.md; domain: AB § 22 and bilaga J, Malmö's report 8.3):
 * part of the pay and of OB, a supplement, and more for hours above the month's limit.
 */
export function jourPay(agreement: JourAgreement, hour: JourHour): JourPay {
  const { reading, payShare, obShare, low, high } = agreement;
  const { hourlyPay, ob, weekendShare, excessShare } = hour;
  const byDay = low.times(ONE.minus(weekendShare)).plus(high.times(weekendShare));
  const supplement = reading === 1 ? byDay : low;
  const extra = reading === 1 ? agreement.excess : agreement.excess.plus(high.minus(low));
  return {
    ordinary: hourlyPay.times(payShare.plus(supplement)).plus(ob.times(obShare)),
    excess: hourlyPay.times(extra).times(excessShare),
  };
}
