/** What of some plans is no longer wanted as it was, and what is wanted and not there so; plain data compared whole. */
export function differing<T>(
  before: readonly T[],
  after: readonly T[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const texts = (plans: readonly T[]) => new Set(plans.map((plan) => JSON.stringify(plan)));
  const [was, will] = [texts(before), texts(after)];
  return {
    gone: before.filter((plan) => !will.has(JSON.stringify(plan))),
    come: after.filter((plan) => !was.has(JSON.stringify(plan))),
  };
}
