import { type Goal, goalSeekSteps, type Solution } from "./goalSeekSteps";
import type { ProviderInputs } from "./providerInputs";
import type { UnknownId } from "./unknown";

/** Goal seek in one go; see `goalSeekSteps`. */
export function goalSeek(inputs: ProviderInputs, id: UnknownId, goal: Goal = {}): Solution {
  const steps = goalSeekSteps(inputs, id, goal);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
