import type { Decimal, DecimalInput } from "../exact/decimal";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";

/** The changes that touch several fields at once: what `withGiven` takes. */
export const providerChanges = {
  /** Every form's pay times a factor; the reference keeps its own. */
  pay({ values }: ProviderInputs, factor: DecimalInput): Partial<ProviderGiven> {
    return {
      monthlyPay: values.monthlyPay.times(factor),
      panHourlyPay: values.panHourlyPay.times(factor),
      relativeHourlyPay: values.relativeHourlyPay.times(factor),
      referencePay: values.referencePay,
    };
  },
  /** Active hours and jour hours times a factor; what is given in kr or events stays. */
  volume({ values }: ProviderInputs, factor: DecimalInput): Partial<ProviderGiven> {
    return {
      sfbActiveHours: values.sfbActiveHours.times(factor),
      lssActiveHours: values.lssActiveHours.times(factor),
      sfbJourHours: values.sfbJourHours.times(factor),
      lssJourHours: values.lssJourHours.times(factor),
    };
  },
  /** All staff on one heltidsmått. */
  commonWeeklyHours(_: ProviderInputs, hours: DecimalInput): Partial<ProviderGiven> {
    return { weeklyHours1: hours, weeklyShare1: 1, weeklyShare2: 0, weeklyShare3: 0 };
  },
  /** Every heltidsmått longer by some hours. */
  longerWeeks({ values }: ProviderInputs, hours: Decimal): Partial<ProviderGiven> {
    return {
      weeklyHours1: values.weeklyHours1.plus(hours),
      weeklyHours2: values.weeklyHours2.plus(hours),
      weeklyHours3: values.weeklyHours3.plus(hours),
    };
  },
} as const;
