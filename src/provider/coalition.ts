import { type DriverId, drivers } from "./driver";

/** A set of drivers that are on, one bit a driver in the order of the drivers. */
export type Coalition = number;

export const NOBODY: Coalition = 0;

const bits = Object.fromEntries(drivers.map(({ id }, place) => [id, 1 << place])) as Record<
  DriverId,
  Coalition
>;

export function coalitionOf(members: Iterable<DriverId>): Coalition {
  let coalition = NOBODY;
  for (const id of members) coalition |= bits[id];
  return coalition;
}

export function isOn(coalition: Coalition, id: DriverId): boolean {
  return (coalition & bits[id]) !== 0;
}
