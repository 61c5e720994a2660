import type { Triangle } from "./triangle";

/** The first column of a row whose change is observed; 0 in all rows but the oldest of a list cut off in time. */
export const startOf = ({ starts }: Pick<Triangle, "starts">, row: number): number =>
  starts?.[row] ?? 0;
