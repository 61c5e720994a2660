import { Decimal } from "../exact/decimal";
import { arbetsgivaravgift } from "../parameters/arbetsgivaravgift";
import { karensavdrag } from "../parameters/karensavdrag";
import { currentValue } from "../parameters/currentValue";
import { semesterersattning } from "../parameters/semesterersattning";
import { sjuklon } from "../parameters/sjuklon";
import { requireAtLeastZero, requireShare } from "./checks";

export interface SickPayInput {
  /** Pay per hour of the sick assistant, tillägg included, kr. */
  readonly hourlyWage: Decimal;
  /** Hours lost within days 1-14. */
  readonly sickHours: Decimal;
  /** The assistant's average hours a week, for the karensavdrag. */
  readonly weeklyHours: Decimal;
  /** Sick periods in the claim, one karensavdrag each; default 1. A relapse within 5 days is no new one. */
  readonly periods?: Decimal | undefined;
  /** Semesterersättning as a share of the pay, 0-1; default 0.12. */
  readonly holidayPay?: Decimal | undefined;
  /** Arbetsgivaravgifter as a share of the pay, 0-1; default 0.3142. */
  readonly contributions?: Decimal | undefined;
  /** Insurance and pension by collective agreement, a share of the pay, 0-1; default 0. */
  readonly agreement?: Decimal | undefined;
}

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

const LEVEL = currentValue(sjuklon);
const KARENS = currentValue(karensavdrag);
const HOLIDAY_PAY = currentValue(semesterersattning);
const CONTRIBUTIONS = currentValue(arbetsgivaravgift);

/**
 * The municipality's reimbursement of a claim for sick pay, kr (LSS 9 § 2, lagen 1991:1047 om
 * sjuklön): (pay × sick hours × 80 % − karensavdrag × periods) × (1 + semester) × (1 + avgifter +
 * avtal). The karensavdrag is 20 % of an average week's sick pay and never more than the sick pay.
 */
export function sickPayReimbursement(input: SickPayInput): Decimal {
  const { hourlyWage, sickHours, weeklyHours } = input;
  const periods = input.periods ?? ONE;
  const holidayPay = input.holidayPay ?? HOLIDAY_PAY;
  const contributions = input.contributions ?? CONTRIBUTIONS;
  const agreement = input.agreement ?? ZERO;
  requireAtLeastZero(hourlyWage, "Timlönens belopp");
  requireAtLeastZero(sickHours, "Antalet sjuktimmar");
  requireAtLeastZero(weeklyHours, "Antalet timmar per vecka");
  requireAtLeastZero(periods, "Antalet sjukperioder");
  requireShare(holidayPay, "Semesterersättningen");
  requireShare(contributions, "Andelen för arbetsgivaravgifter");
  requireShare(agreement, "Andelen för avtalsförsäkring och pension");

  const sickPay = hourlyWage.times(sickHours).times(LEVEL);
  const oneDeduction = hourlyWage.times(weeklyHours).times(LEVEL).times(KARENS);
  const paid = Decimal.max(ZERO, sickPay.minus(oneDeduction.times(periods)));
  return paid.times(holidayPay.plus(1)).times(contributions.plus(agreement).plus(1));
}
