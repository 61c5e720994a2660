import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { isPartName } from "../../labelled/isPartName";
import { isLikeTotal, isTotalName } from "../../labelled/isTotalName";
import { labelKey } from "../../parameters/labelKey";
import { failAt } from "./failAt";
import type { NamedRow } from "./namedRows";

/** The rows of one product told apart: its factors, and the cost where a row gives it. */
export interface FactorRows {
  readonly factors: readonly NamedRow[];
  readonly total: NamedRow | undefined;
}

type Sides = readonly [Decimal, Decimal];
type Join = (rows: readonly Sides[]) => Sides;

/** A total is often rounded, to kronor or öre; two sides that agree this well do not do so by chance. */
const NEAR = new Decimal("1e-6");
const HALF_ORE = new Decimal("0.005");
const A_THOUSANDTH = new Decimal("0.001");
/** What a name calls a sum of some of the rows. */
const PARTIAL = /^(del|netto|brutto|sub)/u;

const at = ({ row, name }: NamedRow): string => `${row} (\u201d${name}\u201d)`;

/** Both sides of a row; undefined where one is blank or no number, which is said elsewhere. */
function sidesOf({ cells: [first, second] }: NamedRow): Sides | undefined {
  if (typeof first !== "number" || typeof second !== "number") return undefined;
  if (!Number.isFinite(first) || !Number.isFinite(second)) return undefined;
  return [new Decimal(first), new Decimal(second)];
}

const joined =
  (start: number, join: (one: Decimal, other: Decimal) => Decimal): Join =>
  (rows) =>
    rows.reduce<Sides>(
      (all, sides) => [join(all[0], sides[0]), join(all[1], sides[1])],
      [new Decimal(start), new Decimal(start)],
    );
const productOf = joined(1, (one, other) => one.times(other));
const sumOf = joined(0, (one, other) => one.plus(other));

function isNear(one: Decimal, other: Decimal): boolean {
  const size = other.abs();
  const rounded = Decimal.min(HALF_ORE, size.times(A_THOUSANDTH));
  return one
    .minus(other)
    .abs()
    .lte(rounded.plus(size.times(NEAR)));
}

/** Whether a row is what the others are together; of nothing there is nothing to tell. */
function isTogether(row: NamedRow, others: readonly NamedRow[], join: Join): boolean {
  const own = sidesOf(row);
  const theirs = others.map(sidesOf).filter((sides) => sides !== undefined);
  if (own === undefined || theirs.length < others.length || theirs.length === 0) return false;
  if (own.every((side) => side.isZero()) || own.every((side) => side.eq(1))) return false;
  // 0 changes no sum, and 1 no product: with them any row is what another is.
  if (join === sumOf && theirs.some((sides) => sides.some((side) => side.abs().lt(HALF_ORE)))) {
    return false;
  }
  const [first, second] = join(theirs);
  return isNear(own[0], first) && isNear(own[1], second);
}

/** Thousands and millions of kronor beside whole ones. */
const SCALES = [
  [new Decimal(1), "nästan "],
  [new Decimal(1000), "i tusental "],
  [new Decimal(1_000_000), "i miljoner "],
] as const;
/** Factors are often rounded: their product is near the cost, and no other row is so by chance. */
const ROUNDED = new Decimal("0.1");
const ROUNDED_SUM = new Decimal("0.005");
const LEAST_PRODUCT = 10;

/** How a row is the others' product or sum but for rounding or thousands; undefined where it is neither. */
function nearlyTogether(row: NamedRow, others: readonly NamedRow[]): string | undefined {
  const own = sidesOf(row);
  const theirs = others.map(sidesOf).filter((sides) => sides !== undefined);
  if (own === undefined || theirs.length < others.length || theirs.length < 2) return undefined;
  const product = productOf(theirs);
  const within = (whole: Sides, share: Decimal): boolean =>
    own.every((side, k) =>
      side
        .minus(whole[k] ?? 0)
        .abs()
        .lte((whole[k] ?? side).abs().times(share)),
    );
  if (product.every((side) => side.abs().gte(LEAST_PRODUCT))) {
    for (const [scale, word] of SCALES) {
      const scaled: Sides = [product[0].div(scale), product[1].div(scale)];
      const near = scale.eq(1) ? ROUNDED : ROUNDED_SUM;
      if (scaled.every((side) => side.abs().gte(LEAST_PRODUCT)) && within(scaled, near)) {
        return `${word}produkten`;
      }
    }
  }
  const isSum = theirs.every((sides) => sides.every((side) => side.abs().gte(LEAST_PRODUCT)));
  return isSum && within(sumOf(theirs), ROUNDED_SUM) ? "nästan summan" : undefined;
}

/** What a row misses the others' product by, on the side where it misses most. */
function missedBy(row: NamedRow, others: readonly NamedRow[]): string {
  const own = sidesOf(row);
  const theirs = others.map(sidesOf).filter((sides) => sides !== undefined);
  if (own === undefined || theirs.length < others.length) return "";
  const [first, second] = productOf(theirs);
  const missed = [own[0].minus(first), own[1].minus(second)] as const;
  return `: det skiljer ${swedishNumber(missed[0])} och ${swedishNumber(missed[1])}`;
}

/** The row that gives the cost, of those that a name tells. */
function totalOf(named: readonly NamedRow[], factors: readonly NamedRow[]): NamedRow | undefined {
  const unclear = named.find(
    (row) => !isTotalName(row.name) && !isTogether(row, factors, productOf),
  );
  if (unclear !== undefined) {
    failAt(
      [unclear.row],
      `Rad ${at(unclear)} börjar som en summa men är inte faktorernas produkt${missedBy(unclear, factors)}. ` +
        `Är den en faktor, byt namn på den. Är den kostnaden, kalla den Totalt.`,
    );
  }
  // A subtotal says again what the factors above it say.
  const told = named.filter(
    (row) =>
      named.length === 1 ||
      !PARTIAL.test(labelKey(row.name)) ||
      !isTogether(
        row,
        factors.filter(({ row: place }) => place < row.row),
        productOf,
      ),
  );
  const [total = named.at(-1), another] = told;
  if (total !== undefined && another !== undefined) {
    failAt(
      [total.row, another.row],
      `Rad ${at(total)} och rad ${at(another)} anger båda kostnaden själv. Ta bort den ena.`,
    );
  }
  const scaled = total === undefined ? undefined : nearlyTogether(total, factors);
  if (total !== undefined && /^i (tusen|miljon)/.test(scaled ?? "")) {
    failAt(
      [total.row],
      `Rad ${at(total)} är ${scaled ?? ""} av faktorerna. Ange den i samma enhet som de ger.`,
    );
  }
  if (
    total !== undefined &&
    factors.length > 1 &&
    isTogether(total, factors, sumOf) &&
    !isTogether(total, factors, productOf)
  ) {
    failAt(
      [total.row],
      `Rad ${at(total)} är summan av faktorerna, men kostnaden är deras produkt. Ange kostnaden, eller ta bort raden.`,
    );
  }
  return total;
}

const isOne = (row: NamedRow): boolean => sidesOf(row)?.every((side) => side.eq(1)) ?? false;

const WAY_OUT = "Är alla rader faktorer, lägg till raden Totalt med kostnaden.";

/** The factors without a row that is their product under another name. */
function withoutProduct(factors: readonly NamedRow[]): readonly NamedRow[] {
  const others = (row: NamedRow): readonly NamedRow[] => factors.filter((each) => each !== row);
  if (factors.length < 3) return factors;
  const [product, second] = factors.filter((row) => isTogether(row, others(row), productOf));
  if (product !== undefined && second !== undefined) {
    failAt(
      [product.row, second.row],
      `Rad ${at(product)} och rad ${at(second)} är var för sig produkten av de andra raderna. ` +
        `Ta bort den som är kostnaden. ${WAY_OUT}`,
    );
  }
  if (product !== undefined) return others(product);
  const sum = factors.find((row) => isTogether(row, others(row), sumOf));
  if (sum !== undefined) {
    failAt(
      [sum.row],
      `Rad ${at(sum)} är summan av de andra raderna. Är den en summa, ta bort den. ${WAY_OUT}`,
    );
  }
  for (const [place, row] of factors.entries()) {
    const above = factors.slice(0, place);
    if (above.length > 1 && !above.some(isOne) && isTogether(row, above, productOf)) {
      failAt(
        [row.row],
        `Rad ${at(row)} är produkten av raderna ovanför. Ta bort den eller dem. ${WAY_OUT}`,
      );
    }
    const how = nearlyTogether(row, others(row));
    if (how !== undefined) {
      failAt(
        [row.row],
        `Rad ${at(row)} är ${how} av de andra raderna. Är den kostnaden, kalla den Totalt och ange den i samma ` +
          `enhet som faktorerna ger. ${WAY_OUT}`,
      );
    }
  }
  return factors;
}

/**
 * A row whose name begins as a sum's does, or that is the product of the others, is no factor. The one
 * that a name tells gives the cost; one that is the product under another name says nothing more.
 *
 * @throws ModelError `invalid` naming the row, where it cannot be told what it is.
 */
export function factorRows(rows: readonly NamedRow[]): FactorRows {
  const part = rows.find(({ name }) => isPartName(name));
  if (part !== undefined) {
    failAt([part.row], `Rad ${at(part)} är en del av raden ovanför, inte en faktor. Ta bort den.`);
  }
  // Of nothing there is no sum: alone, ”Nettokostnad utöver bidraget” is what it is called.
  const isAlone = rows.every(({ name }) => isLikeTotal(name));
  // One row alone may be the whole cost under the name ”Nettokostnad”; ”Totalt” has lost its factors.
  const isWhole = ({ name }: NamedRow): boolean =>
    rows.length === 1 && /^netto/.test(labelKey(name));
  const isNamed = (row: NamedRow): boolean =>
    isAlone ? isTotalName(row.name) && !isWhole(row) : isLikeTotal(row.name);
  const named = rows.filter(isNamed);
  const factors = rows.filter((row) => !isNamed(row));
  const total = totalOf(named, factors);
  const isConfirmed = total !== undefined && isTogether(total, factors, productOf);
  return { factors: isConfirmed ? factors : withoutProduct(factors), total };
}
