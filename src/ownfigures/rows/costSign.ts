import type { Sign } from "../meaning/meaning";
import type { Draft } from "./draft";

/** How a cost is written in a row whose amounts are all costs; undefined where they are both plus and minus. */
export function costSign({ cells }: Pick<Draft, "cells">): Sign | undefined {
  const amounts = cells.map(({ raw }) => raw);
  if (!amounts.some((raw) => raw < 0)) return "plus";
  return amounts.some((raw) => raw > 0) ? undefined : "minus";
}
