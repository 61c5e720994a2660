/** What steps come to, without a rest between them: where there is no page to hold up. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}
