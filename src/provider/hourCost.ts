import { Decimal } from "../exact/decimal";
import { costPerPerformedHour } from "../rules/costPerPerformedHour";
import { fullTimeFactor } from "../rules/fullTimeFactor";
import { type Coalition, coalitionOf, isOn } from "./coalition";
import type { ProviderInputs } from "./providerInputs";
import { sharesOf } from "./sharesOf";

/** Cost of one performed active hour by employment form, kr, without OB. */
export interface HourCost {
  readonly hok: Decimal;
  readonly pan: Decimal;
  readonly relative: Decimal;
}

const ONE = new Decimal(1);
const ZERO = new Decimal(0);
/** The drivers an hour's cost depends on. */
const ITS_DRIVERS = coalitionOf(["wage", "fullTime", "absence", "sickPay"]);

function fullTime(inputs: ProviderInputs): Decimal {
  const { values } = inputs;
  const weeks = [values.weeklyHours1, values.weeklyHours2, values.weeklyHours3];
  const shares = sharesOf(inputs, ["weeklyShare1", "weeklyShare2", "weeklyShare3"]);
  return weeks.reduce((factor, hours, place) => {
    const share = shares[place] ?? ZERO;
    return factor.plus(share.times(fullTimeFactor(hours, values.referenceWeeklyHours)));
  }, ZERO);
}

/** 12 × pay × (1 + PO) over the hours of a year; a month's pay over the hours of that month. */
function monthlyPaidHour({ period, values }: ProviderInputs, pay: Decimal, po: Decimal): Decimal {
  const year = costPerPerformedHour({
    monthlyPay: pay,
    weeklyHours: values.referenceWeeklyHours,
    po,
  });
  // That rule takes a year of 365 days; hours follow the period's days (docs/egen-regi.md).
  const months = period.kind === "month" ? 12 : 1;
  return year.times(365).div(period.days * months);
}

/** What few of the drivers change, worked out once for all coalitions. */
interface Pieces {
  readonly values: ProviderInputs["values"];
  /** Heltidsmåttens faktor. */
  readonly fullTime: Decimal;
  /** A paid hour of monthly pay with the municipality's pay and PO, and with the reference's. */
  readonly ownHour: Decimal;
  readonly referenceHour: Decimal;
  readonly payRatio: Decimal;
}

function piecesOf(inputs: ProviderInputs): Pieces {
  const { values } = inputs;
  return {
    values,
    fullTime: fullTime(inputs),
    ownHour: monthlyPaidHour(inputs, values.monthlyPay, values.po),
    referenceHour: monthlyPaidHour(inputs, values.referencePay, values.referencePo),
    payRatio: values.referencePay.div(values.monthlyPay),
  };
}

function compute(pieces: Pieces, coalition: Coalition): HourCost {
  const { values } = pieces;
  const wage = isOn(coalition, "wage");
  const absence = isOn(coalition, "absence");
  const sickPay = isOn(coalition, "sickPay");
  const { vacation, sickShare, training, sickPayDays, sickPayLevel, karens } = values;

  // Shares of the working time; divided by the time performed they become hours per performed hour.
  const notSick = ONE.minus(sickShare);
  const performed = absence ? notSick.minus(vacation).minus(training) : notSick;
  const paidSick = sickPay
    ? sickShare.times(sickPayDays).times(sickPayLevel).times(ONE.minus(karens))
    : ZERO;
  const paidAbsence = (share: Decimal): Decimal =>
    ONE.plus((absence ? share : ZERO).plus(paidSick).div(performed));

  const po = wage ? values.po : values.referencePo;
  const hok = (wage ? pieces.ownHour : pieces.referenceHour)
    .times(isOn(coalition, "fullTime") ? pieces.fullTime : ONE)
    .times(paidAbsence(vacation.plus(training)));
  const hourly = paidAbsence(training)
    .times(absence ? values.holidayPay.plus(1) : ONE)
    .times(po.plus(1))
    .times(wage ? ONE : pieces.payRatio);
  return {
    hok,
    pan: hourly.times(values.panHourlyPay),
    relative: hourly.times(values.relativeHourlyPay),
  };
}

/**
 * Cost of a performed active hour in each coalition of drivers (docs/egen-regi.md): HÖK with monthly
 * pay over heltidsmått and time performed, PAN by the hour with semesterersättning. Sick time is not
 * paid but for the sick pay of day 1-14. Each coalition is computed once.
 */
export function hourCost(inputs: ProviderInputs): (coalition: Coalition) => HourCost {
  const pieces = piecesOf(inputs);
  const known = new Map<Coalition, HourCost>();
  return (coalition) => {
    const key = coalition & ITS_DRIVERS;
    let cost = known.get(key);
    if (cost === undefined) {
      cost = compute(pieces, key);
      known.set(key, cost);
    }
    return cost;
  };
}
