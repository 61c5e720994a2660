import { atOnce } from "../steps/atOnce";
import { type Goal, goalSeekSteps, type Solution } from "./goalSeekSteps";
import type { ProviderInputs } from "./providerInputs";
import type { UnknownId } from "./unknown";

/** Goal seek in one go; see `goalSeekSteps`. */
export function goalSeek(inputs: ProviderInputs, id: UnknownId, goal: Goal = {}): Solution {
  return atOnce(goalSeekSteps(inputs, id, goal));
}
