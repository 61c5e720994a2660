import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { isPartName } from "../../labelled/isPartName";
import { isLikeTotal, isTotalName } from "../../labelled/isTotalName";
import { labelKey } from "../../parameters/labelKey";
import type { NamedRow } from "./namedRows";
import { numberIn } from "./numberIn";
import type { GivenItem } from "./partInputs";

type Amounts = Pick<GivenItem, "budget" | "outturn">;

const KEYS = ["part", "period", "group"] as const;
const ZERO = new Decimal(0);
/** A sum that a cell has calculated may miss the items by what fifteen digits leave behind. */
const HALF_ORE = new Decimal("0.005");
const SIDES = ["budget", "outturn"] as const;

/** One column of numbers is the amount on the second side. */
const amountOf = (row: NamedRow): Amounts => ({
  budget: ZERO,
  outturn: numberIn(row, 0, "belopp"),
});

interface Item extends GivenItem {
  readonly row: number;
}

function withoutRow({ name, part, period, group, budget, outturn }: Item): GivenItem {
  return {
    name,
    ...(part !== undefined && { part }),
    ...(period !== undefined && { period }),
    ...(group !== undefined && { group }),
    budget,
    outturn,
  };
}

const isSum = (items: readonly Amounts[], sum: Amounts): boolean =>
  SIDES.every((side) =>
    items
      .reduce((left, item) => left.minus(item[side]), sum[side])
      .abs()
      .lt(HALF_ORE),
  );

/**
 * A sum among the items is no item; one that is not their sum is not passed over in silence. It may be
 * of those above it, of those since the sum before, or of all.
 */
function checkTotal(
  { row, name, keys }: NamedRow,
  total: Amounts,
  items: readonly Item[],
  since: number,
): void {
  const own = items.filter((item) =>
    KEYS.every((key) => keys[key] === undefined || keys[key] === item[key]),
  );
  const above = own.filter((item) => item.row < row);
  const last = above.filter((item) => item.row > since);
  if ([above, last, own].some((part) => isSum(part, total))) return;
  const what = isTotalName(name) ? "är" : "börjar som en summa men är";
  const advice = isTotalName(name)
    ? "Rätta eller ta bort raden."
    : "Är den en post, byt namn på den. Är den en summa, rätta eller ta bort den.";
  throw new ModelError(
    "invalid",
    `Rad ${row} (\u201d${name}\u201d) ${what} inte summan av posterna ovanför. ${advice}`,
  );
}

/** An item that is the sum of two or more others may be their sum under another name: a sum tells. */
function checkHiddenSum(all: readonly Item[], totals: readonly Amounts[]): void {
  // 0 changes no sum: beside it any item is what another is.
  const items = all.filter((item) => SIDES.some((side) => item[side].abs().gte(HALF_ORE)));
  if (items.length < 3 || totals.some((total) => isSum(items, total))) return;
  const sum = items.find((item) =>
    isSum(
      items.filter((each) => each !== item),
      item,
    ),
  );
  if (sum === undefined) return;
  throw new ModelError(
    "invalid",
    `Rad ${sum.row} (\u201d${sum.name}\u201d) är summan av de andra posterna. Är den en summa, kalla den Summa. ` +
      `Är den en post, lägg till en rad Summa med alla posters summa.`,
  );
}

/**
 * Known items, kr; more cost than the budget is positive. No rows, no items. A sum of those above,
 * ”Totalt” or ”Summa”, is passed over.
 *
 * @throws ModelError `invalid` naming the row: a repeated name, an amount that is blank or not a number,
 * a sum that is not.
 */
export function readKnown(
  rows: readonly NamedRow[],
  amounts: (row: NamedRow) => Amounts = amountOf,
): readonly GivenItem[] {
  const items: Item[] = [];
  const totals: { readonly row: NamedRow; readonly own: Amounts }[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { part, period, group } = row.keys;
    const key = [labelKey(row.name), part, period, group].join("\n");
    const before = seen.get(key);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${row.name}\u201d står på både rad ${before} och rad ${row.row}. Byt namn på den ena.`,
      );
    }
    seen.set(key, row.row);
    if (isPartName(row.name)) {
      throw new ModelError(
        "invalid",
        `Rad ${row.row} (\u201d${row.name}\u201d) är en del av raden ovanför och skulle räknas två gånger. Ta bort den.`,
      );
    }
    const own = amounts(row);
    if (isLikeTotal(row.name)) totals.push({ row, own });
    else items.push({ name: row.name, ...row.keys, ...own, row: row.row });
  }
  for (const [place, { row, own }] of totals.entries()) {
    checkTotal(row, own, items, totals[place - 1]?.row.row ?? 0);
  }
  checkHiddenSum(
    items,
    totals.map(({ own }) => own),
  );
  return items.map(withoutRow);
}
