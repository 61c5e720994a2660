import { allSteps } from "../steps/allSteps";
import { type Goal, goalSeekSteps, type Solution } from "./goalSeekSteps";
import type { ProviderInputs } from "./providerInputs";
import type { UnknownId } from "./unknown";

/** Goal seek in one go; see `goalSeekSteps`. */
export function goalSeek(inputs: ProviderInputs, id: UnknownId, goal: Goal = {}): Solution {
  return allSteps(goalSeekSteps(inputs, id, goal));
}
