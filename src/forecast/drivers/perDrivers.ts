import type { Drivers } from "./drivers";

/** What is computed from a forecast's drivers and wanted more than once: made once for each, by key. */
export function perDrivers<T, K = void>(
  make: (drivers: Drivers, key: K) => T,
): (drivers: Drivers, key: K) => T {
  const made = new WeakMap<Drivers, Map<K, { readonly value: T }>>();
  return (drivers, key) => {
    const own = made.get(drivers) ?? new Map<K, { readonly value: T }>();
    made.set(drivers, own);
    const found = own.get(key) ?? { value: make(drivers, key) };
    own.set(key, found);
    return found.value;
  };
}
