import { Decimal } from "../../exact/decimal";
import type { CaseRow } from "../list/caseRow";
import { rowsByCase } from "../list/rowsByCase";
import { claimAmount } from "./claimAmount";
import { claimReason } from "./claimReason";
import type { Difference, DifferenceKind } from "./difference";
import { inOre, yearAndMonth } from "./expectedMonths";
import type { InvoiceRow, SickPayClaim } from "./invoiceRow";
import { wasInForce } from "./wasInForce";

/** A row that is a claim. */
export type Claim = InvoiceRow & { readonly claim: SickPayClaim };

export const isOfSickPay = (row: InvoiceRow): row is Claim => row.claim !== undefined;

/** Öre that a sheet rounds away, and a little for how doubles add. */
const ROUNDED = 0.0051;
const ZERO = new Decimal(0);

interface Found {
  readonly kind: DifferenceKind;
  readonly expected: Decimal;
  readonly reason: string;
}

const sameClaim = ({ key, month, amount, claim }: Claim): string =>
  JSON.stringify([key, month, amount, claim]);

/**
 * Claims for sick pay, row by row: each against what its own hours and wage give, and its case against the list.
 * One has one kind, the first that fits of Sjuklön saknas i listan, utanför tiden, Tidigare år, dubbelt, för hög,
 * för låg; those of a case, month and kind are told together.
 *
 * @param months Those reconciled, year × 12 + month − 1, in order of time.
 */
export function reconcileClaims(
  rows: readonly CaseRow[],
  claims: readonly Claim[],
  months: readonly number[],
  tolerance: number,
): readonly Difference[] {
  if (claims.length === 0) return [];
  const byCase = rowsByCase(rows);
  const places = new Set(months);
  const firstYear = yearAndMonth(months[0] ?? 0)[0];
  const told = new Map<string, Difference>();
  const seen = new Set<string>();
  const judged = (each: Claim, isEarlier: boolean): Found | undefined => {
    const own = byCase.get(each.key);
    const right = claimAmount(each.claim);
    if (own === undefined) return { kind: "Sjuklön saknas i listan", expected: ZERO, reason: "" };
    if (!wasInForce(own, undefined, each.month, undefined, undefined)) {
      return { kind: "Sjuklön utanför tiden", expected: ZERO, reason: "" };
    }
    if (isEarlier) return { kind: "Tidigare år", expected: ZERO, reason: "sjuklön" };
    const same = sameClaim(each);
    if (seen.has(same)) return { kind: "Sjuklön dubbelt", expected: ZERO, reason: "" };
    seen.add(same);
    const apart = new Decimal(each.amount).minus(right);
    if (apart.abs().lte(tolerance + ROUNDED)) return undefined;
    const kind = apart.gt(0) ? "Sjuklön för hög" : "Sjuklön för låg";
    return {
      kind,
      expected: inOre(right.toNumber()),
      reason: claimReason(each.claim, each.amount),
    };
  };
  for (const each of claims) {
    const { key, month, amount, name } = each;
    const isEarlier = yearAndMonth(month)[0] < firstYear;
    if (!places.has(month) && !isEarlier) continue;
    const found = judged(each, isEarlier);
    if (found === undefined) continue;
    const id = `${found.kind} ${key} ${month}`;
    const before = told.get(id);
    const expected = found.expected.plus(before?.expected ?? 0);
    const invoiced = inOre(amount).plus(before?.invoiced ?? 0);
    told.set(id, {
      ...{ kind: found.kind, key, month, expected, invoiced },
      name: byCase.get(key)?.[0]?.name ?? name,
      law: undefined,
      difference: invoiced.minus(expected),
      reason: before === undefined || before.reason === found.reason ? found.reason : "",
    });
  }
  return [...told.values()];
}
