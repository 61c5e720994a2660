import type { Period } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { kommunensTimmar } from "../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../parameters/required";
import { exactValue } from "../parameters/valueOn";
import { assistanceHours } from "./assistanceHours";
import { requireAtLeastZero } from "./checks";
import { hourlyRate } from "./hourlyRate";
import type { OwnRates } from "./ownRates";

const limitSeries = seriesOf(kommunensTimmar);

export interface DecisionInput {
  readonly period: Period;
  /** Grundläggande behov, hours a week. */
  readonly basicNeeds: Decimal;
  /** All active assistance, grundläggande behov included, hours a week. */
  readonly activeTotal: Decimal;
  /** Väntetid, hours a week; default 0. */
  readonly waiting?: Decimal | undefined;
  /** Beredskap, hours a week; default 0. */
  readonly standby?: Decimal | undefined;
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
}

export interface Decision {
  readonly principal: "SFB" | "LSS";
  /** Assistance hours a week: active + väntetid/4 + beredskap/7. */
  readonly weeklyHours: Decimal;
  /** The municipality's cost in the period, kr. */
  readonly municipality: Decimal;
  /** The state's cost in the period, kr. */
  readonly state: Decimal;
}

/**
 * Who decides and who pays for one case. More than 20 hours a week of grundläggande behov: the state
 * decides and pays all but the first 20 hours (51 kap. 3 and 22 §§ SFB). Otherwise the municipality
 * pays all under LSS.
 */
export function decision(input: DecisionInput): Decision {
  const { period, basicNeeds, activeTotal, waiting, standby, uplift, ownRates } = input;
  requireAtLeastZero(basicNeeds, "Antalet timmar för grundläggande behov");
  requireAtLeastZero(activeTotal, "Antalet timmar totalt");
  if (basicNeeds.gt(activeTotal)) {
    throw new ModelError(
      "invalid",
      `Grundläggande behov är ${swedishNumber(basicNeeds)} timmar per vecka men totalt bara ` +
        `${swedishNumber(activeTotal)}. De grundläggande behoven ingår i det totala antalet timmar.`,
    );
  }
  const limit = exactValue(requiredEntry(limitSeries, period.from));
  const rate = hourlyRate(period, uplift, ownRates);
  const weeklyHours = assistanceHours({ active: activeTotal, waiting, standby }, period.from);
  const cost = (hours: Decimal): Decimal => hours.times(period.days).times(rate).div(7);
  if (basicNeeds.lte(limit)) {
    return {
      principal: "LSS",
      weeklyHours,
      municipality: cost(weeklyHours),
      state: new Decimal(0),
    };
  }
  return {
    principal: "SFB",
    weeklyHours,
    municipality: cost(limit),
    state: cost(weeklyHours.minus(limit)),
  };
}
