import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { resolveInputs } from "./resolveInputs";

/** The same provider with some fields changed; defaults that follow from them change too. */
export function withGiven(inputs: ProviderInputs, changes: Partial<ProviderGiven>): ProviderInputs {
  return resolveInputs({ ...inputs.given, ...changes });
}
