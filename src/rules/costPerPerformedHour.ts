import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { arbetsgivaravgift } from "../parameters/arbetsgivaravgift";
import { currentValue } from "../parameters/currentValue";
import { requireAboveZero, requireAtLeastZero, requireShare } from "./checks";

export interface PerformedHourInput {
  /** Monthly pay, kr. */
  readonly monthlyPay: Decimal;
  /** Heltidsmått, hours a week. */
  readonly weeklyHours: Decimal;
  /** PO-pålägg as a share of the pay, 0-1; default 0.3142. */
  readonly po?: Decimal | undefined;
  /** OB per performed hour, kr; default 0. */
  readonly ob?: Decimal | undefined;
  /** Shares of the working time with no assistance performed, 0-1; default 0. */
  readonly vacation?: Decimal | undefined;
  readonly sick?: Decimal | undefined;
  readonly otherAbsence?: Decimal | undefined;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const CONTRIBUTIONS = currentValue(arbetsgivaravgift);

/**
 * Cost per performed hour, kr: 12 × monthly pay × (1 + PO) / (heltidsmått × 365/7 ×
 * available share) + OB × (1 + PO).
 */
export function costPerPerformedHour(input: PerformedHourInput): Decimal {
  const { monthlyPay, weeklyHours } = input;
  const po = input.po ?? CONTRIBUTIONS;
  const ob = input.ob ?? ZERO;
  const vacation = input.vacation ?? ZERO;
  const sick = input.sick ?? ZERO;
  const otherAbsence = input.otherAbsence ?? ZERO;
  requireAtLeastZero(monthlyPay, "Månadslönens belopp");
  requireAboveZero(weeklyHours, "Antalet timmar per vecka");
  requireShare(po, "PO-pålägget");
  requireAtLeastZero(ob, "Ob-beloppet");
  requireShare(vacation, "Andelen semester");
  requireShare(sick, "Andelen sjukfrånvaro");
  requireShare(otherAbsence, "Andelen övrig frånvaro");

  const absence = vacation.plus(sick).plus(otherAbsence);
  if (absence.gte(ONE)) {
    throw new ModelError(
      "invalid",
      `Semester, sjukfrånvaro och övrig frånvaro är tillsammans ${swedishNumber(absence)}. ` +
        "Summan måste vara mindre än 1, annars utförs inga timmar.",
    );
  }
  const withPo = po.plus(1);
  const yearlyPay = monthlyPay.times(12).times(withPo);
  // Times 7 before the division, so that the one division is the only inexact step.
  const performed = weeklyHours.times(365).times(ONE.minus(absence));
  return yearlyPay.times(7).div(performed).plus(ob.times(withPo));
}
