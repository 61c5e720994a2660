/** Work that yields between its steps, done in one go: what it comes to. */
export function allSteps<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
