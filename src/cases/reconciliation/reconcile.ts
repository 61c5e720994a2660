import { monthPeriod, type Period } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { atOnce } from "../../steps/atOnce";
import { isStep } from "../../steps/isStep";
import { rowsByCase } from "../list/rowsByCase";
import { codeRanks } from "../list/codeRanks";
import type { CaseRow, Law } from "../list/caseRow";
import type { RateOf } from "../sums/caseFigures";
import { type Difference, DIFFERENCE_KINDS, type DifferenceKind } from "./difference";
import {
  caseAndLaw,
  type ExpectedCase,
  expectedMonths,
  inOre,
  yearAndMonth,
} from "./expectedMonths";
import type { InvoiceRow } from "./invoiceRow";
import { type InvoicedCase, invoicesByCase, invoiceKey } from "./invoicesByCase";
import { monthsOf } from "./monthsOf";
import { isOfSickPay, reconcileClaims } from "./reconcileClaims";
import { refuseOtherUnit } from "./refuseOtherUnit";
import { wasInForce } from "./wasInForce";
import { wrongAmountReason } from "./wrongAmountReason";

export interface ReconciliationOptions {
  /** A smaller difference is none, kr. */
  readonly tolerance: number;
  /** How many months an invoice usually comes after the latest one that is invoiced; default 0. */
  readonly usualDelay?: number;
  /** Of invoices that do not tell theirs: Försäkringskassan's are SFB. Undefined: a case's whole cost is meant. */
  readonly law?: Law | undefined;
}

export interface Reconciliation {
  /** In the order of their kinds, then by case and month. */
  readonly differences: readonly Difference[];
  /** In force and not invoiced, but in months whose invoices have not come yet: nothing is wrong. kr. */
  readonly notYet: readonly Pick<Difference, "name" | "key" | "law" | "month" | "expected">[];
  /** Invoices of years after the periods: neither compared nor counted. */
  readonly later: readonly InvoiceRow[];
}

/** Öre that a sheet rounds away, and a little for how doubles add. */
const ROUNDED = 0.0051;
const ZERO = new Decimal(0);
const BOTH: readonly Law[] = ["SFB", "LSS"];

const sumOf = (rows: readonly InvoiceRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

/** Two rows that say the same, where more is invoiced than was expected. */
function isTwice(rows: readonly InvoiceRow[], expected: number): boolean {
  const amounts = rows.map(({ amount }) => amount).filter((amount) => amount > 0);
  return new Set(amounts).size < amounts.length && sumOf(rows) > expected;
}

/** What is expected of a case in the places of the months, of one law or of both. */
class Expected {
  constructor(
    private readonly parts: readonly ExpectedCase[],
    readonly onlySfb: boolean,
  ) {}

  at(of: keyof ExpectedCase, place: number): number {
    return this.parts.reduce((sum, part) => sum + (part[of][place] as number), 0);
  }
}

/** See {@link reconcile}; yields between some of the rows. */
export function* reconcileSteps(
  rows: readonly CaseRow[],
  billed: readonly InvoiceRow[],
  periods: readonly Period[],
  rateOf: RateOf,
  { tolerance, usualDelay = 0, law: ofAll }: ReconciliationOptions,
): Generator<undefined, Reconciliation> {
  const months = monthsOf(periods);
  const claims = billed.filter(isOfSickPay);
  const plain = claims.length === 0 ? billed : billed.filter((row) => !isOfSickPay(row));
  const invoices =
    ofAll === undefined ? plain : plain.map((row) => ({ ...row, law: row.law ?? ofAll }));
  const places = new Map(months.map((month, place) => [month, place]));
  const firstYear = yearAndMonth(months[0] ?? 0)[0];
  const lastYear = yearAndMonth(months.at(-1) ?? 0)[0];
  const expected = yield* expectedMonths(rows, months, rateOf);
  const told = new Set(invoices.map(({ law }) => law));
  if (told.size > 1 && told.has(undefined)) {
    const row = invoices.find(({ law }) => law === undefined)?.row ?? 0;
    throw new ModelError(
      "invalid",
      `Fakturorna: Rad ${row}: Lagrum saknas, men andra rader har det. Fyll i det på alla rader eller på ingen.`,
      [],
      [row],
    );
  }
  const laws: readonly (Law | undefined)[] = told.has(undefined)
    ? [undefined]
    : BOTH.filter((law) => told.has(law));
  const invoiced = invoicesByCase(invoices);
  const byCase = rowsByCase(rows);

  const expectedOf = (key: string, law: Law | undefined): Expected | undefined => {
    const parts = (law === undefined ? BOTH : [law]).flatMap((each) => {
      const part = expected.get(caseAndLaw(key, each));
      return part === undefined ? [] : [{ each, part }];
    });
    if (parts.length === 0) return undefined;
    return new Expected(
      parts.map(({ part }) => part),
      parts.every(({ each }) => each === "SFB"),
    );
  };
  refuseOtherUnit(invoices, (invoice) => {
    const place = places.get(invoice.month);
    return place === undefined
      ? 0
      : (expectedOf(invoice.key, invoice.law)?.at("amounts", place) ?? 0);
  });

  const differences: Difference[] = [...reconcileClaims(rows, claims, months, tolerance)];
  const later: InvoiceRow[] = claims.filter(({ month }) => yearAndMonth(month)[0] > lastYear);
  const tell = (
    kind: DifferenceKind,
    of: Pick<InvoicedCase, "name" | "key" | "law">,
    month: number,
    amounts: { expected: Decimal; invoiced: Decimal },
    reason = "",
  ): void => {
    const { name, key, law } = of;
    const difference = amounts.invoiced.minus(amounts.expected);
    differences.push({
      kind,
      name: byCase.get(key)?.[0]?.name ?? name,
      key,
      law,
      month,
      ...amounts,
      difference,
      reason,
    });
  };

  const reasonOf = (
    own: Expected,
    month: number,
    place: number,
    all: readonly InvoiceRow[],
  ): string => {
    const [year, number] = yearAndMonth(month);
    const period = monthPeriod(year, number);
    const hours = all.map((row) => row.hours);
    return wrongAmountReason({
      expected: own.at("amounts", place),
      invoiced: sumOf(all),
      days: own.at("days", place),
      monthDays: period.days,
      expectedHours: own.at("hours", place),
      invoicedHours: hours.includes(undefined)
        ? undefined
        : hours.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      rate: rateOf(period).toNumber(),
      rateBefore: rateBefore(year, number, rateOf),
      onlySfb: own.onlySfb,
    });
  };

  let walked = 0;
  for (const each of invoiced.values()) {
    if (isStep(walked++)) yield undefined;
    const own = expectedOf(each.key, each.law);
    for (const [month, all] of each.months) {
      const year = yearAndMonth(month)[0];
      const place = places.get(month);
      const isEarlier = place === undefined && year < firstYear;
      if (year > lastYear) later.push(...all);
      if (place === undefined && !isEarlier) continue;
      const amount = sumOf(all);
      const there = place === undefined ? 0 : (own?.at("amounts", place) ?? 0);
      const amounts = { expected: inOre(there), invoiced: inOre(amount) };
      if (own === undefined) tell("Saknas i listan", each, month, amounts);
      else if (!wasInForce(byCase.get(each.key) ?? [], each.law, month, own, place)) {
        if (Math.abs(amount) > tolerance + ROUNDED) tell("Efter slut", each, month, amounts);
      } else if (!isEarlier && Math.abs(amount - there) <= tolerance + ROUNDED) continue;
      else if (!isEarlier && isTwice(all, there)) tell("Dubbelt", each, month, amounts);
      else if (isEarlier) tell("Tidigare år", each, month, amounts);
      else if (place !== undefined) {
        tell("Fel belopp", each, month, amounts, reasonOf(own, month, place, all));
      }
    }
  }

  const latest = new Map<Law | undefined, number>();
  for (const { law, month } of invoices) {
    if (places.has(month)) latest.set(law, Math.max(latest.get(law) ?? month, month));
  }
  const notYet: Reconciliation["notYet"][number][] = [];
  for (const [key, [first]] of byCase) {
    if (isStep(walked++)) yield undefined;
    const name = first?.name ?? key;
    for (const law of laws) {
      const own = expectedOf(key, law);
      if (own === undefined) continue;
      const theirs = invoiced.get(invoiceKey(key, law))?.months;
      const last = Math.max(-Infinity, ...(theirs?.keys() ?? []));
      for (const [place, month] of months.entries()) {
        const there = own.at("amounts", place);
        if (there <= tolerance + ROUNDED || theirs?.has(month) === true) continue;
        const amounts = { expected: inOre(there), invoiced: ZERO };
        if (month < last || month <= (latest.get(law) ?? -Infinity) - usualDelay) {
          tell("Inte fakturerad", { name, key, law }, month, amounts);
        } else notYet.push({ name, key, law, month, expected: amounts.expected });
      }
    }
  }

  yield undefined;
  const rank = codeRanks(differences.map(({ key }) => key));
  const order = (a: Difference, b: Difference): number =>
    DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
    (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0) ||
    a.month - b.month ||
    (a.law ?? "").localeCompare(b.law ?? "");
  return { differences: differences.sort(order), notYet, later };
}
/**
 * Invoices against the list, case by case and month by month. Where the invoices tell their law only the laws
 * that they tell are compared; else a case's whole cost. One difference has one kind: the first that fits of
 * Saknas i listan, Efter slut, Dubbelt, Tidigare år, Fel belopp; what is in force and not invoiced is Inte
 * fakturerad where a later month of the case, or that month of others, has been. Claims for sick pay are held
 * against their own hours and wage, see {@link reconcileClaims}.
 *
 * @throws ModelError `invalid`: a period that is a day, amounts in thousands or all negative, a law told of
 * some invoices only; `unknown` for a schablon that is not known.
 */
export const reconcile = (...request: Parameters<typeof reconcileSteps>): Reconciliation =>
  atOnce(reconcileSteps(...request));

function rateBefore(year: number, month: number, rateOf: RateOf): number | undefined {
  try {
    return rateOf(monthPeriod(year - 1, month)).toNumber();
  } catch {
    // Before the first known year nothing is said of it.
    return undefined;
  }
}
