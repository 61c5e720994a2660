import { Decimal } from "../exact/decimal";
import type { Comparison } from "./comparison";
import { kronorOf } from "./moneyUnit";
import { roundedVariance } from "./roundedVariance";
import { REST_NAME, variance } from "./variance";

export interface VarianceRow {
  readonly label: string;
  /** More cost than budget is positive, kr. */
  readonly kronor: Decimal;
}

const ORE = 0.01;
const MILLION = 6;

/**
 * The posts as a table in whole öre, or in whole steps of so many kronor (a power of ten), the total last:
 * they sum to it exactly. Where the cost itself is given the rest always has its row, 0 too, so that the
 * table has the same rows whatever the figures.
 */
export function varianceRows(comparison: Comparison, step = ORE): readonly VarianceRow[] {
  const decimals = MILLION - Math.round(Math.log10(step));
  const { posts, more } = roundedVariance(variance(comparison), { unit: "mnkr", decimals });
  const given = comparison.cells.every((cell) => cell.outturnTotal !== undefined);
  const rest = posts.find((post) => post.kind === "rest");
  const row = (label: string, millions: Decimal): VarianceRow => ({
    label,
    kronor: millions.times(kronorOf.mnkr),
  });
  return [
    ...posts.filter((post) => post !== rest).map((post) => row(post.name, post.more)),
    ...(given ? [row(REST_NAME, rest?.more ?? new Decimal(0))] : []),
    row("Totalt", more),
  ];
}
