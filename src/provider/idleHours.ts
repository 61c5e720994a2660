import { Decimal } from "../exact/decimal";
import type { ProviderInputs } from "./providerInputs";
import { type SurplusHours, surplusHours } from "./surplusHours";

/** All paid hours without assistance in the period: deaths, hospital stays and changes of provider. */
export function idleHours({ values }: ProviderInputs, panShare: Decimal): SurplusHours {
  let hok = new Decimal(0);
  let pan = new Decimal(0);
  for (const kind of ["death", "hospital", "change"] as const) {
    const hours = surplusHours({
      persons: values[`${kind}Persons`],
      hoursPerWeek: values[`${kind}Hours`],
      weeks: values[`${kind}Weeks`],
      matchedShare: values[`${kind}Matched`],
      panShare,
      noticeWeeks: values.noticeWeeks,
    });
    hok = hok.plus(hours.hok);
    pan = pan.plus(hours.pan);
  }
  return { hok, pan };
}
