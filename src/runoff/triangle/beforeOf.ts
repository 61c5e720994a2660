import type { Triangle } from "./triangle";

/** What of a row's amounts is estimated to have come before the data begin: no part of what is invoiced there. */
export const beforeOf = ({ before }: Pick<Triangle, "before">, row: number): number =>
  before?.[row] ?? 0;
