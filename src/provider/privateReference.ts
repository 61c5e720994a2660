import { Decimal } from "../exact/decimal";
import type { ProviderInputs } from "./providerInputs";
import { withGiven } from "./withGiven";

const NONE = new Decimal(0);

/**
 * The private provider with the same code, volume, ob, absence and jour: the reference's pay, PO and
 * heltidsmått, sick pay reimbursed by the municipality (LSS 9 § 2), a rota without excess hours,
 * employment that ends with the assignment, and none of the municipality's start-up, short visits
 * and administration.
 */
export function privateReference(inputs: ProviderInputs): ProviderInputs {
  const { values } = inputs;
  return withGiven(inputs, {
    monthlyPay: values.referencePay,
    panHourlyPay: values.panHourlyPay.times(values.referencePay).div(values.monthlyPay),
    relativeHourlyPay: values.relativeHourlyPay.times(values.referencePay).div(values.monthlyPay),
    po: values.referencePo,
    referencePay: values.referencePay,
    referencePo: values.referencePo,
    obPerHour: values.obPerHour,
    obPerJourHour: values.obPerJourHour,
    weeklyHours1: values.referenceWeeklyHours,
    weeklyShare1: 1,
    weeklyShare2: NONE,
    weeklyShare3: NONE,
    sickPayDays: NONE,
    jourExcessRate: NONE,
    // The higher supplement above the limit is an excess too in the agreement's second reading.
    jourHigh: values.jourReading.eq(2) ? values.jourLow : values.jourHigh,
    deathPersons: NONE,
    hospitalPersons: NONE,
    changePersons: NONE,
    newCases: NONE,
    visits: NONE,
    administration: NONE,
    administrationPerHour: NONE,
    grant: NONE,
  });
}
