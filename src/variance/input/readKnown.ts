import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { isTotalName } from "./isTotalName";
import type { NamedRow } from "./namedRows";
import { numberIn } from "./numberIn";
import type { GivenItem } from "./partInputs";

type Amounts = Pick<GivenItem, "budget" | "outturn">;

const KEYS = ["part", "period", "group"] as const;
const ZERO = new Decimal(0);
/** A sum that a cell has reckoned may miss the items by what fifteen digits leave behind. */
const HALF_ORE = new Decimal("0.005");

/** One column of numbers is the amount on the second side. */
const amountOf = (row: NamedRow): Amounts => ({
  budget: ZERO,
  outturn: numberIn(row, 0, "belopp"),
});

/** A sum among the items is no item; one that is not their sum is not passed over in silence. */
function checkTotal(
  { row, name, keys }: NamedRow,
  total: Amounts,
  items: readonly GivenItem[],
): void {
  const own = items.filter((item) =>
    KEYS.every((key) => keys[key] === undefined || keys[key] === item[key]),
  );
  for (const side of ["budget", "outturn"] as const) {
    const rest = own.reduce((left, item) => left.minus(item[side]), total[side]);
    if (rest.abs().lt(HALF_ORE)) continue;
    throw new ModelError(
      "invalid",
      `Rad ${row} (\u201d${name}\u201d) är inte summan av posterna ovanför. Rätta eller ta bort raden.`,
    );
  }
}

/**
 * Known items, kr; more cost than the budget is positive. No rows, no items. A sum of those above,
 * \u201dTotalt\u201d or \u201dSumma\u201d, is passed over.
 *
 * @throws ModelError `invalid` naming the row: a repeated name, an amount that is blank or not a number,
 * a sum that is not.
 */
export function readKnown(
  rows: readonly NamedRow[],
  amounts: (row: NamedRow) => Amounts = amountOf,
): readonly GivenItem[] {
  const items: GivenItem[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { part, period, group } = row.keys;
    const key = [row.name.toLowerCase(), part, period, group].join("\n");
    const before = seen.get(key);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${row.name}\u201d står på både rad ${before} och rad ${row.row}. Byt namn på den ena.`,
      );
    }
    seen.set(key, row.row);
    const own = amounts(row);
    if (isTotalName(row.name)) checkTotal(row, own, items);
    else items.push({ name: row.name, ...row.keys, ...own });
  }
  return items;
}
