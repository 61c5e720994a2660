import { Decimal } from "../exact/decimal";
import type { Objects } from "./fields";
import { grouped } from "./groups";
import type { Amount } from "./sieFile";
import { sumOf } from "./tally";

/** An amount by the dimensions that are asked for; it is counted in no other. */
export interface SplitAmount {
  readonly period?: number;
  readonly objects: Objects;
  readonly amount: Decimal;
}

interface Split {
  readonly amounts: readonly SplitAmount[];
  /** Swedish: why they cannot be told apart by the dimensions; they are then the account as a whole, or none. */
  readonly doubt?: string;
}

const NO_TOTAL =
  "Objekten har mer än kontots eget saldo, som alltså kanske inte är totalen, och inget saldo för året (#RES) visar vilket som gäller.";

const kindOf = ({ objects }: Pick<Amount, "objects">): string =>
  objects.map(([dimension]) => dimension).join(",");

const projected = (objects: Objects, dimensions: readonly string[]): Objects =>
  objects.filter(([dimension]) => dimensions.includes(dimension));

const onlyBy =
  (dimensions: readonly string[]) =>
  ({ period, objects, amount }: Amount): SplitAmount => ({
    ...(period !== undefined && { period }),
    objects: projected(objects, dimensions),
    amount,
  });

/** Sums by period, those of 0 left out: 0 need not be written. */
function byPeriod(amounts: readonly Amount[]): ReadonlyMap<string, Decimal> {
  const sums = [...grouped(amounts, ({ period }) => String(period ?? ""))].map(
    ([period, group]) => [period, sumOf(group)] as const,
  );
  return new Map(sums.filter(([, sum]) => !sum.isZero()));
}

function areEqual(one: readonly Amount[], other: readonly Amount[]): boolean {
  const [first, second] = [byPeriod(one), byPeriod(other)];
  return (
    first.size === second.size &&
    [...first].every(([period, sum]) => second.get(period)?.equals(sum) === true)
  );
}

/** What of the account as a whole is on no object. */
function remainder(whole: readonly Amount[], parts: readonly Amount[]): readonly SplitAmount[] {
  const [all, told] = [byPeriod(whole), byPeriod(parts)];
  return [...new Set([...all.keys(), ...told.keys()])].flatMap((key) => {
    const amount = (all.get(key) ?? new Decimal(0)).minus(told.get(key) ?? 0);
    if (amount.isZero()) return [];
    return [{ ...(key !== "" && { period: Number(key) }), objects: [], amount }];
  });
}

interface Kinds {
  readonly all: readonly Amount[];
  readonly whole: readonly Amount[] | undefined;
  readonly parts: ReadonlyMap<string, readonly Amount[]>;
}

/**
 * The account's own rows have less than its objects do, or none in a period where these have: they may be what
 * is on no object, and no total.
 */
function isLessThanParts({ whole = [], parts }: Kinds): boolean {
  const periods = new Set(whole.map(({ period }) => period));
  const all = sumOf(whole).abs();
  return [...parts.values()].some(
    (part) =>
      sumOf(part).abs().greaterThan(all) ||
      [...byPeriod(part).keys()].some((period) => !periods.has(Number(period))),
  );
}

/** The account as a whole by period; undefined: every row is of its own and all of them are the whole. */
function wholeOf({ all, whole, parts }: Kinds, year: Decimal | undefined) {
  const isAll = year?.equals(sumOf(all)) === true;
  if (whole !== undefined) {
    const isWhole = year === undefined || year.equals(sumOf(whole));
    return !isWhole && isAll ? undefined : whole;
  }
  if (parts.size <= 1 || isAll) return undefined;
  return [...parts.values()].find((part) => year?.equals(sumOf(part)) === true) ?? "unclear";
}

/**
 * Balances of one account, year and kind, each amount once. A file of type 3 has the account as a whole, and
 * again by each dimension (spec, #PSALDO 5): the whole is never added to its parts, nor one dimension to another.
 * `year` is the year's balance, where the file has it.
 */
export function splitBalances(
  all: readonly Amount[],
  dimensions: readonly string[],
  year: Decimal | undefined,
): Split {
  const kinds = grouped(all, kindOf);
  const parts = new Map([...kinds].filter(([kind]) => kind !== ""));
  const known: Kinds = { all, whole: kinds.get(""), parts };
  const whole = wholeOf(known, year);
  if (whole === "unclear") {
    return {
      amounts: [],
      doubt:
        "Saldona står på flera dimensioner utan en total, så de går inte att lägga ihop utan att räkna dubbelt.",
    };
  }
  if (whole === undefined) return { amounts: all.map(onlyBy(dimensions)) };
  const isTold = year?.equals(sumOf(whole)) === true;
  const inDoubt = !isTold && isLessThanParts(known);
  const told = (amounts: readonly SplitAmount[]): Split =>
    inDoubt ? { amounts, doubt: NO_TOTAL } : { amounts };
  const asWhole = told(whole.map(onlyBy([])));
  const hasAll = (kind: string): boolean =>
    dimensions.every((dimension) => kind.split(",").includes(dimension));
  const fitting = [...parts].filter(([kind]) => hasAll(kind));
  if (dimensions.length === 0 || fitting.length === 0) return asWhole;
  const exact = fitting.find(([kind]) => kind.split(",").length === dimensions.length);
  const equal = [...(exact === undefined ? [] : [exact]), ...fitting].find(([, part]) =>
    areEqual(part, whole),
  );
  if (equal !== undefined) return told(equal[1].map(onlyBy(dimensions)));
  const every = [...parts.values()].flat();
  if (areEqual(every, whole)) return told(every.map(onlyBy(dimensions)));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) {
    return told([...only[1].map(onlyBy(dimensions)), ...remainder(whole, only[1])]);
  }
  return {
    ...asWhole,
    doubt: "Objektens saldon går inte ihop med kontots, så kontot visas utan uppdelning.",
  };
}
