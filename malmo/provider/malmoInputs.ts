import { yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import { hourlyRate } from "../../src/rules/hourlyRate";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { resolveInputs } from "../../src/provider/resolveInputs";
import type { MalmoYear } from "./malmoYear";
import { malmoYears } from "./malmoYears";

const JOUR_PERSONS = new Decimal("0.46");
const JOUR_HOURS_PER_WEEK = new Decimal(13);
const OB_2024 = new Decimal(20);

function yearOf(year: number): MalmoYear {
  const found = malmoYears.find((each) => each.year === year);
  if (found !== undefined) return found;
  throw new ModelError("unknown", `Malmös uppgifter finns för 2020 till 2025, inte för ${year}.`);
}

/** Malmö's own provider in a year: the report's figures and the assumptions of `malmoAssumptions`. */
export function malmoInputs(year: number): ProviderInputs {
  const figures = yearOf(year);
  const period = yearPeriod(year);
  const base = yearOf(2020);
  const pay2024 = yearOf(2024).monthlyPay;
  const weeks = new Decimal(period.days).div(7);
  const share = new Decimal(figures.sfbPersons).div(figures.sfbPersons + figures.lssPersons);
  const sfbPersons = share.times(figures.persons);
  const lssPersons = new Decimal(figures.persons).minus(sfbPersons);
  const jourHours = sfbPersons.times(JOUR_PERSONS).times(JOUR_HOURS_PER_WEEK).times(weeks);
  const sfbHours = sfbPersons.times(figures.sfbHoursPerWeek).times(weeks);
  const whole = (hours: Decimal): Decimal => hours.round();
  return resolveInputs({
    year,
    persons: figures.persons,
    grant: figures.budgetTkr * 1000,
    // The country's hours are assistance hours: a jour hour is in them with its quarter.
    sfbActiveHours: whole(sfbHours.minus(jourHours.div(4))),
    lssActiveHours: whole(lssPersons.times(figures.lssHoursPerMonth).times(12)),
    sfbJourHours: whole(jourHours),
    rotaEmployees: 4,
    monthlyPay: figures.monthlyPay,
    ...(figures.po !== undefined && { po: figures.po }),
    obPerHour: OB_2024.times(figures.monthlyPay).div(pay2024).toDecimalPlaces(2),
    referencePay: new Decimal(base.monthlyPay)
      .times(hourlyRate(period))
      .div(hourlyRate(yearPeriod(base.year)))
      .toDecimalPlaces(2),
  });
}
