import { Decimal } from "../exact/decimal";
import { providerChanges } from "./providerChanges";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { providerResult } from "./providerResult";
import { withGiven } from "./withGiven";

export interface Sensitivity {
  readonly id: "wages" | "schablon" | "weeklyHours" | "rotaEmployees" | "volume";
  readonly label: string;
  /** Change of the result, kr; positive is better. */
  readonly change: Decimal;
  /** change / hours of the unchanged provider. */
  readonly perHour: Decimal;
}

interface Nudge {
  readonly id: Sensitivity["id"];
  readonly label: string;
  readonly changes: (inputs: ProviderInputs) => Partial<ProviderGiven>;
}

const ONE = new Decimal(1);
const NUDGES: readonly Nudge[] = [
  {
    id: "wages",
    label: "1 procent högre löner",
    changes: (inputs) => providerChanges.pay(inputs, "1.01"),
  },
  {
    id: "schablon",
    label: "1 procent högre schablonbelopp",
    changes: ({ values }) => ({ schablon: values.schablon.times("1.01") }),
  },
  {
    id: "weeklyHours",
    label: "En timme längre heltidsmått",
    changes: (inputs) => providerChanges.longerWeeks(inputs, ONE),
  },
  {
    id: "rotaEmployees",
    label: "En anställd till på jourschemat",
    changes: ({ values }) => ({ rotaEmployees: values.rotaEmployees.plus(1) }),
  },
  {
    id: "volume",
    label: "10 procent större volym",
    changes: (inputs) => providerChanges.volume(inputs, "1.1"),
  },
];

/** What a small change of each of five things does to the result. */
export function sensitivities(inputs: ProviderInputs): readonly Sensitivity[] {
  const { result, hours } = providerResult(inputs);
  return NUDGES.map(({ id, label, changes }) => {
    const change = providerResult(withGiven(inputs, changes(inputs))).result.minus(result);
    return { id, label, change, perHour: change.div(hours) };
  });
}
