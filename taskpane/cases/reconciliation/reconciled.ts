import { yearPeriod } from "../../../src/calendar/period";
import type { Law } from "../../../src/cases/list/caseRow";
import {
  type Difference,
  DIFFERENCE_KINDS,
  type DifferenceKind,
} from "../../../src/cases/reconciliation/difference";
import { yearAndMonth } from "../../../src/cases/reconciliation/expectedMonths";
import { type NewCase, newCases } from "../../../src/cases/reconciliation/newCases";
import { type Reconciliation, reconcileSteps } from "../../../src/cases/reconciliation/reconcile";
import { isOfSickPay } from "../../../src/cases/reconciliation/reconcileClaims";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { ModelError } from "../../../src/modelError";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import type { AccrualEntry } from "../../../src/runoff/booking/accrual";
import type { InvoiceLaw } from "../../documents/cases/casesDocument";
import { type TypedSpec, typedValue } from "../../work/typedFigure";
import type { ReadList } from "../input/caseListKind";
import type { ReadInvoices } from "./invoicesKind";

/** The differences of one kind, together. kr. */
export interface KindSum {
  readonly kind: DifferenceKind;
  readonly differences: readonly Difference[];
  readonly expected: Decimal;
  readonly invoiced: Decimal;
  readonly difference: Decimal;
}

/** The invoices held against the list. */
export interface Reconciled extends Reconciliation {
  readonly invoices: ReadInvoices;
  readonly years: readonly number[];
  readonly tolerance: number;
  /** What invoices that do not tell their law were taken to be of. */
  readonly law: Law | undefined;
  /** Those that there are any of. */
  readonly kinds: readonly KindSum[];
  readonly news: readonly NewCase[];
  /** What is in force and not invoiced, to book; undefined: nothing. */
  readonly entry: AccrualEntry | undefined;
}

export type Outcome =
  | ({ readonly kind: "ok" } & Reconciled)
  | { readonly kind: "wrong"; readonly field: "tolerance" | undefined; readonly message: string };

const ZERO = new Decimal(0);
const NOT_INVOICED: DifferenceKind = "Inte fakturerad";
const TOLERANCE: TypedSpec = {
  label: "Tolerans",
  unit: "kr",
  min: 0,
  max: 1_000_000,
  above: false,
  whole: false,
};

const sumOf = (all: readonly Difference[], of: "expected" | "invoiced" | "difference"): Decimal =>
  all.reduce((sum, each) => sum.plus(each[of]), ZERO);

/** The years that the invoices have months of. */
export const invoicedYears = ({ rows }: ReadInvoices): readonly number[] =>
  [...new Set(rows.map(({ month }) => yearAndMonth(month)[0]))].sort((a, b) => a - b);

/** Whether the list has both laws and the invoices, sick pay aside, tell neither. */
export function asksForLaw(
  { rows }: Pick<ReadList, "rows">,
  { rows: billed }: Pick<ReadInvoices, "rows">,
): boolean {
  const plain = billed.filter((row) => !isOfSickPay(row));
  return (
    plain.length > 0 &&
    plain.every(({ law }) => law === undefined) &&
    new Set(rows.map(({ law }) => law)).size > 1
  );
}

function toleranceOf(typed: string): number {
  try {
    return typedValue(TOLERANCE, typed).toNumber();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError("invalid", error.message, ["tolerance"]);
  }
}

/** What is not invoiced, by month, in the form that Retro books in. */
function entryOf(
  missing: readonly Difference[],
  list: string,
  invoices: string,
): AccrualEntry | undefined {
  if (missing.length === 0) return undefined;
  const byMonth = new Map<number, Decimal>();
  for (const { month, expected } of missing) {
    byMonth.set(month, (byMonth.get(month) ?? ZERO).plus(expected));
  }
  const months = [...byMonth].sort(([a], [b]) => a - b);
  const amount = sumOf(missing, "expected").toDecimalPlaces(0);
  const parts = roundedParts(
    months.map(([, expected]) => expected),
    amount,
    0,
  );
  const cases = new Set(missing.map(({ key }) => key)).size;
  return {
    amount,
    invoicedPeriods: amount,
    unseenPeriods: ZERO,
    origins: months.map(([month], place) => ({
      origin: monthText(month),
      amount: parts[place] ?? ZERO,
      unseen: false,
    })),
    trail: [
      { label: "Grund", value: "Väntat enligt ärendelistan och inte fakturerat" },
      { label: "Ärenden", value: swedishNumber(cases) },
      { label: "Ärendemånader", value: swedishNumber(missing.length) },
      { label: "Ärendelista", value: list },
      { label: "Fakturor", value: invoices },
    ],
  };
}

interface Asked {
  /** "": all years of the invoices. */
  readonly year: string;
  readonly tolerance: string;
  /** Of invoices that do not tell theirs. */
  readonly law: InvoiceLaw;
  /** Names of the list and of the invoices. */
  readonly names: readonly [list: string, invoices: string];
}

/** The invoices against the list, or why they cannot be held against it; yields between its steps. */
export function* reconciledSteps(
  list: ReadList,
  invoices: ReadInvoices,
  { year, tolerance: typed, law: chosen, names }: Asked,
): Generator<undefined, Outcome> {
  try {
    const tolerance = toleranceOf(typed);
    const years = year === "" ? invoicedYears(invoices) : [Number(year)];
    const law = asksForLaw(list, invoices) && chosen !== "both" ? chosen : undefined;
    const found = yield* reconcileSteps(
      list.rows,
      invoices.rows,
      years.map(yearPeriod),
      hourlyRate,
      {
        tolerance,
        law,
      },
    );
    const kinds: KindSum[] = [];
    for (const kind of DIFFERENCE_KINDS) {
      yield undefined;
      const differences = found.differences.filter((each) => each.kind === kind);
      if (differences.length === 0) continue;
      kinds.push({
        ...{ kind, differences, expected: sumOf(differences, "expected") },
        invoiced: sumOf(differences, "invoiced"),
        difference: sumOf(differences, "difference"),
      });
    }
    const missing = kinds.find(({ kind }) => kind === NOT_INVOICED)?.differences ?? [];
    yield undefined;
    const news = newCases(found.differences, hourlyRate);
    yield undefined;
    return {
      kind: "ok",
      ...found,
      ...{ invoices, years, tolerance, law, kinds, news },
      entry: entryOf(missing, ...names),
    };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const field = error.fields.includes("tolerance") ? "tolerance" : undefined;
    return { kind: "wrong", field, message: error.message };
  }
}
