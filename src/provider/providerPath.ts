import { daysInYear } from "../calendar/day";
import { yearPeriod } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { requireAtLeastZero } from "../rules/checks";
import { hourlyRate } from "../rules/hourlyRate";
import { requireYearlyChange } from "../rules/yearlyChange";
import { providerChanges } from "./providerChanges";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { providerResult, type ProviderResult } from "./providerResult";
import { withGiven } from "./withGiven";

export interface PathStep {
  /** The year after the one before it. */
  readonly year: number;
  /** Wage growth since the year before, a share. */
  readonly wageGrowth: Decimal;
  /** Average number of persons of the year. */
  readonly persons: Decimal;
}

export interface PathYear {
  readonly year: number;
  readonly persons: Decimal;
  readonly inputs: ProviderInputs;
  /** Without the transition: costs follow the volume. */
  readonly settled: ProviderResult;
  /** Cost of staff without work when persons were lost since the year before: notice and matching, kr. */
  readonly transition: Decimal;
  /** settled.result − transition. */
  readonly result: Decimal;
}

const ZERO = new Decimal(0);

function transitionCost(inputs: ProviderInputs, lost: Decimal, hoursPerWeek: Decimal): Decimal {
  if (lost.isZero()) return ZERO;
  const none = withGiven(inputs, { changePersons: 0 });
  const some = withGiven(inputs, { changePersons: lost, changeHours: hoursPerWeek });
  return providerResult(some).cost.minus(providerResult(none).cost);
}

/** The step's year: pay and other amounts by the wages, the reference by the schablon, hours by persons. */
function changed(
  start: ProviderInputs,
  step: PathStep,
  wages: Decimal,
  uplift: Decimal | undefined,
): ProviderInputs {
  const { values, given } = start;
  const rate = hourlyRate(yearPeriod(step.year), uplift);
  const rise = rate.div(hourlyRate(start.period, uplift));
  const changes: Partial<ProviderGiven> = {
    year: step.year,
    ...providerChanges.pay(start, wages),
    ...providerChanges.volume(start, step.persons.div(values.persons)),
    persons: step.persons,
    referencePay: values.referencePay.times(rise),
    obPerHour: values.obPerHour.times(wages),
    obPerJourHour: values.obPerJourHour.times(wages),
    travelCost: values.travelCost.times(wages),
    administration: values.administration.times(wages),
    administrationPerHour: values.administrationPerHour.times(wages),
    schablon: given.schablon === undefined ? undefined : values.schablon.times(rise),
    uplift,
  };
  return withGiven(start, changes);
}

/**
 * The provider from its year onward: wages against schablon, volume by persons, and the transition
 * cost of a fast loss (docs/egen-regi.md): the lost persons' staff cost until notice and matching, calculated as
 * a change of provider with that event's weeks and matching.
 */
export function providerPath(
  start: ProviderInputs,
  steps: readonly PathStep[],
  uplift?: Decimal,
): readonly PathYear[] {
  const first = Math.floor(start.period.from / 10_000);
  const { persons, sfbActiveHours, lssActiveHours } = start.values;
  if (start.period.kind !== "year") {
    throw new ModelError(
      "invalid",
      "Utvecklingen över tid räknas på hela år. Ange ett år, inte en månad.",
    );
  }
  if (persons.isZero()) {
    throw new ModelError(
      "invalid",
      "\u201dBrukare\u201d är 0. Ange antalet i snitt under året för att räkna volymen över tid.",
    );
  }
  const weeks = new Decimal(daysInYear(first)).div(7);
  const hoursPerWeek = sfbActiveHours.plus(lssActiveHours).div(persons).div(weeks);
  const settled = providerResult(start);
  const path: PathYear[] = [
    { year: first, persons, inputs: start, settled, transition: ZERO, result: settled.result },
  ];
  let wages = new Decimal(1);
  for (const [place, step] of steps.entries()) {
    if (step.year !== first + place + 1) {
      throw new ModelError(
        "invalid",
        `År ${step.year} följer inte på ${first + place}. Ange åren i följd.`,
      );
    }
    requireYearlyChange(step.wageGrowth, step.year, `Löneökningen ${step.year}`);
    requireAtLeastZero(step.persons, `Antalet brukare ${step.year}`);
    if (step.persons.isZero()) {
      throw new ModelError(
        "invalid",
        `Antalet brukare ${step.year} är 0. Då finns ingen verksamhet att räkna på.`,
      );
    }
    wages = wages.times(step.wageGrowth.plus(1));
    const inputs = changed(start, step, wages, uplift);
    const before = path[place]?.persons ?? persons;
    const lost = Decimal.max(ZERO, before.minus(step.persons));
    const transition = transitionCost(inputs, lost, hoursPerWeek);
    const year = providerResult(inputs);
    path.push({
      year: step.year,
      persons: step.persons,
      inputs,
      settled: year,
      transition,
      result: year.result.minus(transition),
    });
  }
  return path;
}
