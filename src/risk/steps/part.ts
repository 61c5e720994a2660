/** Steps as a part of longer work: the share that is done of them as one of the whole. */
export function* part<T>(
  from: number,
  to: number,
  steps: Generator<number, T>,
): Generator<number, T> {
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) yield from + (to - from) * next.value;
  return next.value;
}
