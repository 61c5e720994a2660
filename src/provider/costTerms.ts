import { Decimal } from "../exact/decimal";
import { type Coalition, isOn } from "./coalition";
import type { DriverId } from "./driver";
import { type HourCost, hourCost } from "./hourCost";
import { hourlyPay } from "../rules/hourlyPay";
import { idleHours } from "./idleHours";
import { jourKronor } from "./jourKronor";
import type { ProviderInputs } from "./providerInputs";
import type { Revenue } from "./revenue";
import { sharesOf } from "./sharesOf";

/**
 * One additive part of the provider's cost. It depends on its own drivers only, so its Shapley split
 * takes 2^n evaluations of few drivers, not 2^11 of all.
 */
export interface CostTerm {
  readonly drivers: readonly DriverId[];
  /** kr with these drivers on. */
  readonly cost: (coalition: Coalition) => Decimal;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const HOUR_DRIVERS = ["wage", "fullTime", "absence", "sickPay"] as const;

/** The cost of the period as a sum of terms, in kr; events that did not happen have none. */
export function costTerms(inputs: ProviderInputs, revenue: Revenue): readonly CostTerm[] {
  const { values } = inputs;
  const hour = hourCost(inputs);
  const shares = sharesOf(inputs, ["hokShare", "panShare", "relativeShare"]);
  const [hok = ZERO, pan = ZERO, relative = ZERO] = shares;
  const mixed = (cost: HourCost): Decimal =>
    cost.hok.times(hok).plus(cost.pan.times(pan)).plus(cost.relative.times(relative));

  const active = values.sfbActiveHours.plus(values.lssActiveHours);
  const withPo = (on: Coalition): Decimal =>
    (isOn(on, "wage") ? values.po : values.referencePo).plus(ONE);
  const payRatio = (on: Coalition): Decimal =>
    isOn(on, "wage") ? ONE : values.referencePay.div(values.monthlyPay);

  // OB and jour supplements are in the anhörig's agreed hourly pay.
  const obHours = active.times(hok.plus(pan));

  const jour = jourKronor(inputs);
  const ofPan = pan.plus(relative);
  const idle = idleHours(inputs, ofPan);
  const idlePan = (cost: HourCost): Decimal =>
    ofPan.isZero()
      ? ZERO
      : cost.pan.times(pan).plus(cost.relative.times(relative)).div(ofPan).times(idle.pan);

  const shadowHours = values.newCases.times(values.shadowHours);
  const overtimePay = values.newCases
    .times(values.overtimeHours)
    .times(values.overtimeSupplement)
    .times(hourlyPay(values.monthlyPay));
  const travelHours = values.visits.times(values.travelMinutes).div(60);
  const travelCost = values.visits.times(values.travelCost);
  const administration = values.administration.plus(
    values.administrationPerHour.times(revenue.hours),
  );
  const terms: (CostTerm & { readonly happens?: boolean })[] = [
    { drivers: HOUR_DRIVERS, cost: (on) => mixed(hour(on)).times(active) },
    {
      drivers: ["wage", "ob"],
      cost: (on) => (isOn(on, "ob") ? obHours.times(values.obPerHour).times(withPo(on)) : ZERO),
    },
    {
      // Without the driver a jour hour costs what it brings in.
      drivers: ["wage", "jour"],
      cost: (on) =>
        isOn(on, "jour")
          ? jour.ofPay.times(payRatio(on)).plus(jour.ofOb).times(withPo(on))
          : revenue.jourKronor,
    },
    {
      drivers: ["wage", "jourExcess"],
      cost: (on) =>
        isOn(on, "jourExcess") ? jour.excess.times(payRatio(on)).times(withPo(on)) : ZERO,
    },
    {
      happens: !idle.hok.isZero() || !idle.pan.isZero(),
      drivers: [...HOUR_DRIVERS, "surplus"],
      cost: (on) =>
        isOn(on, "surplus")
          ? hour(on)
              .hok.times(idle.hok)
              .plus(idlePan(hour(on)))
          : ZERO,
    },
    {
      happens: !values.newCases.isZero(),
      drivers: [...HOUR_DRIVERS, "startUp"],
      cost: (on) =>
        isOn(on, "startUp")
          ? mixed(hour(on))
              .times(shadowHours)
              .plus(overtimePay.times(payRatio(on)).times(withPo(on)))
          : ZERO,
    },
    {
      happens: !values.visits.isZero(),
      drivers: [...HOUR_DRIVERS, "shortVisits"],
      cost: (on) =>
        isOn(on, "shortVisits") ? mixed(hour(on)).times(travelHours).plus(travelCost) : ZERO,
    },
    {
      drivers: ["administration"],
      cost: (on) => (isOn(on, "administration") ? administration : ZERO),
    },
  ];
  // What did not happen costs nothing in any coalition: its 32 of them need not be looked at.
  return terms.filter(({ happens }) => happens !== false);
}
