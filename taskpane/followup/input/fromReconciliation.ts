import { yearPeriod } from "../../../src/calendar/period";
import { yearAndMonth } from "../../../src/cases/reconciliation/expectedMonths";
import { reconcile } from "../../../src/cases/reconciliation/reconcile";
import { Decimal } from "../../../src/exact/decimal";
import type { FollowedId } from "../../../src/followup/keptForecast";
import { ModelError } from "../../../src/modelError";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { MONTHS } from "../../../src/swedish/monthNames";
import { listCells } from "../../cases/input/listCells";
import { sourceName } from "../../cases/input/sourceName";
import { readInvoices } from "../../cases/reconciliation/invoicesKind";
import { asksForLaw } from "../../cases/reconciliation/reconciled";
import { typedText } from "../../variance/typedRows";
import type { WorkbookPort } from "../../workbook/port";
import { noMonths, type TypedMonths } from "../form";
import { ownCases } from "./ownCases";

/** What is in force and not invoiced, by closed month. */
export interface FromReconciliation {
  readonly amounts: TypedMonths;
  /** The invoices that it stands on. */
  readonly name: string;
}

interface Asked {
  readonly year: number;
  readonly closedThrough: number;
  readonly isExample: boolean;
}

const ZERO = new Decimal(0);
const NOT_INVOICED = "Inte fakturerad";
const LAWS: Readonly<Partial<Record<FollowedId, "SFB" | "LSS">>> = { sfb: "SFB", lss: "LSS" };

const refuse = (problem: string): never => {
  throw new ModelError("invalid", problem);
};

/**
 * What the tab Avstämning finds in the list and not invoiced for the closed months of a year, also of months that no
 * invoice has come for, with list and invoices read as they stand now.
 *
 * @throws ModelError `invalid`: nothing there, an example's, no invoices of the year, or none of the part's law.
 */
export async function fromReconciliation(
  port: WorkbookPort,
  { year, closedThrough, isExample }: Asked,
  id: FollowedId,
): Promise<FromReconciliation> {
  const { rows, work } = await ownCases(port, isExample);
  const { invoices: source } = work;
  if (source === undefined || source === "example") {
    return refuse("Fliken Avstämning har inga egna fakturor. Läs dem där först.");
  }
  const read = readInvoices(await listCells(port, source));
  const ofAll =
    work.invoiceLaw !== "both" && asksForLaw({ rows }, read) ? work.invoiceLaw : undefined;
  const invoices = read.rows.map((row) => ({
    ...row,
    law: row.claim === undefined ? (row.law ?? ofAll) : row.law,
  }));
  const own = invoices.filter(({ month }) => yearAndMonth(month)[0] === year);
  if (own.length === 0) {
    return refuse(`Fakturorna i Avstämning har inga månader i ${year}.`);
  }
  const law = LAWS[id];
  if (law !== undefined && !own.some((invoice) => invoice.law === law)) {
    return refuse(
      own.some((invoice) => invoice.law === undefined)
        ? "Fakturorna i Avstämning säger inte lagrum, så det som återstår kan inte delas på SFB och LSS. Välj vad de gäller i fliken Avstämning."
        : `Fakturorna i Avstämning har inga enligt ${law} i ${year}.`,
    );
  }
  // What is not invoiced has no amount to differ: no tolerance.
  const found = reconcile(rows, invoices, [yearPeriod(year)], hourlyRate, { tolerance: 0 });
  const missing = [
    ...found.differences.filter(({ kind }) => kind === NOT_INVOICED),
    ...found.notYet,
  ].filter((each) => law === undefined || each.law === law);
  const amounts = noMonths.map((nothing, k) => {
    if (k >= closedThrough) return nothing;
    const sum = missing
      .filter(({ month }) => yearAndMonth(month)[1] === k + 1)
      .reduce((all, { expected }) => all.plus(expected), ZERO);
    return typedText(sum.toDecimalPlaces(2).toNumber());
  });
  return {
    amounts,
    name: `${sourceName(source)}, till och med ${MONTHS[closedThrough - 1] ?? ""}`,
  };
}
