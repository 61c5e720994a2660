import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { checkComparison } from "./checkComparison";
import type { Comparison, ComparisonKind, VarianceCell, VarianceMethod } from "./comparison";
import { ordersOf } from "./shapleySums";
import { KEPT_DECIMALS, type SplitCell, splitCell } from "./splitCell";
import type { PostKind, VariancePost } from "./variancePost";

export interface Variance {
  readonly kind: ComparisonKind;
  readonly method: VarianceMethod;
  /** Cost on the two sides, kr, known items included. */
  readonly budget: Decimal;
  readonly outturn: Decimal;
  /** outturn − budget, kr: more cost is positive. */
  readonly more: Decimal;
  /** budget − outturn: overspent is negative, as in the report. */
  readonly deviation: Decimal;
  /** Known items, factors, new and ended groups, the rest; their sum is the deviation exactly. */
  readonly posts: readonly VariancePost[];
}

const ZERO = new Decimal(0);
/** The post of what the factors do not explain. */
export const REST_NAME = "Förklaras inte av faktorerna";

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((all, value) => all.plus(value), ZERO);
}

function post(
  kind: PostKind,
  key: string | number,
  name: string,
  more: Decimal,
  sides: Pick<VariancePost, "budget" | "outturn"> = {},
): VariancePost {
  return { id: `${kind}:${key}`, kind, name, more, deviation: ZERO.minus(more), ...sides };
}

function factorPosts(
  { factors, cells, method = "shapley" }: Comparison,
  split: readonly SplitCell[],
): VariancePost[] {
  const only = cells.length === 1 ? cells[0] : undefined;
  const compared = split.filter(({ kind }) => kind === "factors");
  const orders = method === "shapley" ? ordersOf(factors.length) : 1;
  const amounts = roundedParts(
    factors.map((_, place) => sum(compared.map(({ sums }) => sums[place] ?? ZERO)).div(orders)),
    sum(compared.map(({ budget, outturn }) => outturn.minus(budget))),
    KEPT_DECIMALS,
  );
  return factors.map((name, place) =>
    post("factor", place, name, amounts[place] ?? ZERO, {
      budget: only?.budget?.[place],
      outturn: only?.outturn?.[place],
    }),
  );
}

/** One post a group that is on one side only: there is nothing to compare its factors with. */
function groupPosts(
  cells: readonly VarianceCell[],
  split: readonly SplitCell[],
  kind: "new" | "ended",
): VariancePost[] {
  const amounts = new Map<string, Decimal>();
  for (const [place, { kind: found, budget, outturn }] of split.entries()) {
    if (found !== kind) continue;
    const group = cells[place]?.group ?? "";
    amounts.set(group, (amounts.get(group) ?? ZERO).plus(outturn).minus(budget));
  }
  const title = kind === "new" ? "Ny" : "Upphörd";
  return [...amounts].map(([group, more]) =>
    post(kind, group, group === "" ? `${title} grupp` : `${title}: ${group}`, more),
  );
}

/**
 * Why the outturn differs from the budget (docs/avvikelse.md): known items first, then the factors of the
 * product, then what they do not explain. Also for year against year, forecast against outturn and
 * scenario against scenario: the first side is the budget, the second the outturn. Kronor.
 *
 * The posts sum to the deviation exactly, to fifteen decimals of a krona.
 *
 * @throws ModelError `invalid`, see {@link checkComparison}.
 */
export function variance(comparison: Comparison): Variance {
  checkComparison(comparison);
  const { cells, known = [], method = "shapley", kind = "budget-outturn" } = comparison;
  const split = cells.map((cell) => splitCell(cell, method));
  const knownPosts = known.map(({ name, budget, outturn, place }, i) =>
    post("known", place ?? i, name, outturn.minus(budget), { budget, outturn }),
  );
  const products = {
    budget: sum([...split.map((cell) => cell.budget), ...known.map((item) => item.budget)]),
    outturn: sum([...split.map((cell) => cell.outturn), ...known.map((item) => item.outturn)]),
  };
  const given = cells.every((cell) => cell.outturnTotal !== undefined);
  const total = (values: (Decimal | undefined)[]): Decimal =>
    sum(values.map((value) => value ?? ZERO)).toDecimalPlaces(KEPT_DECIMALS);
  const budget = given ? total(cells.map((cell) => cell.budgetTotal)) : products.budget;
  const outturn = given ? total(cells.map((cell) => cell.outturnTotal)) : products.outturn;
  const more = outturn.minus(budget);
  const rest = more.minus(products.outturn.minus(products.budget));
  return {
    kind,
    method,
    budget,
    outturn,
    more,
    deviation: ZERO.minus(more),
    posts: [
      ...knownPosts,
      ...factorPosts(comparison, split),
      ...groupPosts(cells, split, "new"),
      ...groupPosts(cells, split, "ended"),
      ...(rest.isZero() ? [] : [post("rest", "total", REST_NAME, rest)]),
    ],
  };
}
