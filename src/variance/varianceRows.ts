import { Decimal } from "../exact/decimal";
import type { Comparison } from "./comparison";
import { roundedVariance } from "./roundedVariance";
import { REST_NAME, variance } from "./variance";

export interface VarianceRow {
  readonly label: string;
  /** More cost than budget is positive, kr. */
  readonly kronor: Decimal;
}

/**
 * The posts as a table in whole öre, the total last: they sum to it exactly. Where the cost itself is
 * given the rest always has its row, 0 too, so that the table has the same rows whatever the figures.
 */
export function varianceRows(comparison: Comparison): readonly VarianceRow[] {
  const { posts, more } = roundedVariance(variance(comparison), { unit: "kr", decimals: 2 });
  const given = comparison.cells.every((cell) => cell.outturnTotal !== undefined);
  const rest = posts.find((post) => post.kind === "rest");
  const zero = new Decimal(0);
  return [
    ...posts
      .filter((post) => post !== rest)
      .map((post) => ({ label: post.name, kronor: post.more })),
    ...(given ? [{ label: REST_NAME, kronor: rest?.more ?? zero }] : []),
    { label: "Totalt", kronor: more },
  ];
}
